// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import com.palantir.javapoet.ClassName;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;
import org.apache.camel.util.json.Jsoner;

/** What editors tell of a starter's properties: groups, types, defaults, and the values of closed lists as hints. */
record SpringBootMetadata(SpringBootStarter starter) {

    private static final String COMMON = "org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon";

    String json() {
        JsonObject metadata = new JsonObject();
        metadata.put("groups", groups());
        metadata.put("properties", properties());
        metadata.put("hints", hints());
        return Jsoner.prettyPrint(metadata.toJson(), 2);
    }

    private JsonArray groups() {
        JsonArray groups = new JsonArray();
        groups.add(item(starter.prefix(), starter.propertiesType().canonicalName(), null));
        JsonObject customizer = item(starter.prefix() + ".customizer", COMMON + "$CustomizerProperties", null);
        customizer.put("sourceMethod", "getCustomizer()");
        groups.add(customizer);
        return groups;
    }

    private JsonArray properties() {
        JsonArray properties = new JsonArray();
        for (SpringBootOption option : starter.options()) {
            JsonObject property =
                    item(starter.prefix() + "." + option.dashed(), option.type().toString(), option.description());
            if (option.model().getDefaultValue() != null) {
                property.put("defaultValue", option.model().getDefaultValue());
            }
            if (option.model().isDeprecated()) {
                property.put("deprecation", new JsonObject());
            }
            properties.add(property);
        }
        properties.add(enabled("enabled", "Whether the component gets its options from these properties."));
        properties.add(enabled(
                "customizer.enabled", "Whether the customizer that hands these properties to the component runs."));
        return properties;
    }

    private JsonObject enabled(String name, String description) {
        JsonObject property =
                item(starter.prefix() + "." + name, ClassName.get(Boolean.class).toString(), description);
        property.put("defaultValue", true);
        return property;
    }

    private JsonArray hints() {
        JsonArray hints = new JsonArray();
        for (SpringBootOption option : starter.options()) {
            if (option.model().getEnums() != null) {
                JsonArray values = new JsonArray();
                for (String each : option.model().getEnums()) {
                    JsonObject value = new JsonObject();
                    value.put("value", each);
                    values.add(value);
                }
                JsonObject hint = new JsonObject();
                hint.put("name", starter.prefix() + "." + option.dashed());
                hint.put("values", values);
                hints.add(hint);
            }
        }
        return hints;
    }

    private JsonObject item(String name, String type, String description) {
        JsonObject item = new JsonObject();
        item.put("name", name);
        item.put("type", type);
        if (description != null) {
            item.put("description", description);
        }
        item.put("sourceType", starter.propertiesType().canonicalName());
        return item;
    }
}
