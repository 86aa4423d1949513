// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import org.apache.camel.NamedNode;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.EndpointRequiredDefinition;
import org.apache.camel.model.FilterDefinition;
import org.apache.camel.model.SetHeaderDefinition;
import org.apache.camel.model.SetVariableDefinition;
import org.apache.camel.model.SplitDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.apache.camel.model.WhenDefinition;
import org.apache.camel.util.URISupport;

/**
 * The text on a step beside its kind. It shows no secret: a URI without query and user, the name of a header or a
 * variable, and no expressions but conditions and that of a split.
 */
final class StepText {

    private StepText() {}

    static String of(NamedNode node) {
        if (node instanceof EndpointRequiredDefinition endpoint) {
            return withoutQuery(endpoint.getEndpointUri());
        } else if (node instanceof ToDynamicDefinition to) {
            return withoutQuery(to.getUri());
        } else if (node instanceof BeanDefinition bean) {
            return bean(bean);
        } else if (node instanceof SetHeaderDefinition header) {
            return header.getName();
        } else if (node instanceof SetVariableDefinition variable) {
            return variable.getName();
        } else if (node instanceof WhenDefinition when) {
            return when.getExpression().getExpression();
        } else if (node instanceof FilterDefinition filter) {
            return filter.getExpression().getExpression();
        } else if (node instanceof SplitDefinition split) {
            return split.getExpression().getExpression();
        }
        return "";
    }

    private static String withoutQuery(String uri) {
        return uri == null ? "" : URISupport.sanitizeUri(uri).replaceFirst("[?].*", "");
    }

    /** Without arguments, which are expressions. */
    private static String bean(BeanDefinition bean) {
        String name = bean.getRef();
        if (name == null) {
            name = bean.getBeanClass() != null ? bean.getBeanClass().getName() : bean.getBeanType();
        }
        String method = bean.getMethod() == null ? "" : "." + bean.getMethod().replaceFirst("[(].*", "");
        return (name == null ? "" : name.substring(name.lastIndexOf('.') + 1)) + method;
    }
}
