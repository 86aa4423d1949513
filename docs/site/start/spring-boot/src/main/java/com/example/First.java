package com.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class First {

    public static void main(String[] args) {
        SpringApplication.run(First.class, args);
    }
}
