// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.util.Locale;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;

/** The languages that examples are written in, and how a block becomes a source that Camel loads. */
public enum DocLanguage {
    JAVA {
        @Override
        public Resource resource(String code, int number) {
            String name = "DocExample" + number;
            return ResourceHelper.fromString(
                    name + ".java",
                    "public class " + name + " extends org.apache.camel.builder.RouteBuilder {\n"
                            + "    public void configure() {\n" + code + "    }\n}\n");
        }
    },
    YAML {
        @Override
        public Resource resource(String code, int number) {
            return ResourceHelper.fromString("example" + number + ".yaml", code);
        }
    },
    XML {
        @Override
        public Resource resource(String code, int number) {
            return ResourceHelper.fromString("example" + number + ".xml", code);
        }
    };

    /** @param number of the example: no two may have the same */
    public abstract Resource resource(String code, int number);

    /** As in the page. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
