package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.contest.Site;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** The least that a Camel producer can be: it makes the call as one would by hand, and sets the body. */
final class FloorEndpoint extends DefaultEndpoint {

    private final ClientCall call;

    FloorEndpoint(Site site, JsonCall call) {
        this.call = new ClientCall(site, call);
        setEndpointUri("floor:" + call.path());
    }

    @Override
    public Producer createProducer() {
        return new DefaultProducer(this) {
            @Override
            public void process(Exchange exchange) throws Exception {
                exchange.getMessage().setBody(call.send(exchange.getMessage().getBody()));
            }
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("the floor only calls");
    }

    @Override
    public boolean isSingleton() {
        return true;
    }

    @Override
    protected void doShutdown() throws Exception {
        super.doShutdown();
        call.close();
    }
}
