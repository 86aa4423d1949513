// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the routes in {@code camel/}; what they need to know stands in {@code application.properties}. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
