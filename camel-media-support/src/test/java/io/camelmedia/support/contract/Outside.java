// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.console.DevConsole;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.spi.BacklogTracer;
import org.apache.camel.support.PluginHelper;

/** What can be seen of a CamelContext from outside. */
final class Outside {

    private final CamelContext context;

    private Outside(CamelContext context) {
        this.context = context;
    }

    /** Each with the place where it is seen. */
    static List<String> of(CamelContext context) throws JMException {
        Outside outside = new Outside(context);
        List<String> seen = new ArrayList<>();
        seen.addAll(outside.management());
        seen.addAll(outside.health());
        seen.addAll(outside.console());
        seen.addAll(outside.tracing());
        return seen;
    }

    static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private List<String> management() throws JMException {
        MBeanServer server =
                context.getManagementStrategy().getManagementAgent().getMBeanServer();
        List<String> seen = new ArrayList<>();
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:*"), null)) {
            if (!String.valueOf(name).contains(context.getManagementName())) {
                continue;
            }
            seen.add("JMX " + name);
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                if (attribute.isReadable()) {
                    seen.add("JMX " + name + " " + attribute.getName() + ": " + value(server, name, attribute));
                }
            }
        }
        return seen;
    }

    private static Object value(MBeanServer server, ObjectName name, MBeanAttributeInfo attribute) {
        try {
            return server.getAttribute(name, attribute.getName());
        } catch (JMException | RuntimeException e) {
            return trace(e);
        }
    }

    private List<String> health() {
        for (String kind : List.of("producers", "consumers")) {
            HealthCheckHelper.getHealthCheckRepository(context, kind).setEnabled(true);
        }
        List<String> seen = new ArrayList<>();
        for (HealthCheck.Result result : HealthCheckHelper.invoke(context, "full")) {
            seen.add("health " + result.getCheck().getId() + ": " + result.getState() + " " + result.getMessage() + " "
                    + result.getDetails() + " "
                    + result.getError().map(Outside::trace).orElse(""));
        }
        return seen;
    }

    private List<String> console() {
        DevConsole console = PluginHelper.getDevConsoleResolver(context).resolveDevConsole("media");
        return List.of(
                "console " + console.call(DevConsole.MediaType.TEXT),
                "console " + console.call(DevConsole.MediaType.JSON));
    }

    /** Without the bodies: what a route asks a service for, it may show. */
    @SuppressWarnings("unchecked")
    private List<String> tracing() {
        BacklogTracer tracer = context.getCamelContextExtension().getContextPlugin(BacklogTracer.class);
        return tracer.dumpAllTracedMessages().stream()
                .map(event -> {
                    Map<String, Object> json = event.asJSon();
                    ((Map<String, Object>) json.get("message")).remove("body");
                    return "tracing " + json;
                })
                .toList();
    }
}
