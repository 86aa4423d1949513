package io.camelmedia.springboot;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Gives the media components their options from the properties {@code camel.component.<name>.*}. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@ConditionalOnBean(CamelAutoConfiguration.class)
public class CamelMediaAutoConfiguration {

    @Bean
    @Lazy
    ComponentCustomizer camelMediaComponentCustomizer(CamelContext context, Environment environment) {
        return new MediaComponentCustomizer(context, environment);
    }
}
