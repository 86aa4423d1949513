package io.camelmedia.component.pex;

import io.camelmedia.support.contract.parameter.ParameterContract;
import io.camelmedia.support.http.limit.LimiterFactory;
import java.util.Map;
import org.apache.camel.CamelContext;

class PexParametersTest extends ParameterContract {

    PexParametersTest() {
        super(new PexApi());
    }

    @Override
    protected void configure(CamelContext context, String url) {
        PexComponent component = context.getComponent("pex", PexComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        PexConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(url);
        configuration.setApiKey("k");
    }

    @Override
    protected Map<String, Map<String, String>> companions() {
        return Map.ofEntries(
                Map.entry("whitelists/create startDate", Map.of("endDate", "infinity")),
                Map.entry("whitelists/create endDate", Map.of("startDate", "-infinity")));
    }
}
