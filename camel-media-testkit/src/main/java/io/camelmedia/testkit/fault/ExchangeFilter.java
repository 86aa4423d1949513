// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.ConnectionCut;
import io.camelmedia.testkit.wire.Exchange;
import io.camelmedia.testkit.wire.Journal;
import io.camelmedia.testkit.wire.Outcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The filter before every handler of a server, which keeps the journal and applies faults. */
public final class ExchangeFilter extends HttpFilter {

    /** The preferred form of a date (RFC 9110, section 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final transient Journal journal;
    private final transient Faults faults;
    private final transient Clock clock;
    private final transient ExchangeHooks hooks;

    public ExchangeFilter(Journal journal, Faults faults, Clock clock, ExchangeHooks hooks) {
        this.journal = journal;
        this.faults = faults;
        this.clock = clock;
        this.hooks = hooks;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hooks.isControl(request)) {
            chain.doFilter(request, response);
            hooks.handled();
            return;
        }
        Exchange exchange = Exchange.begin(request, response, journal, clock.instant());
        response.setHeader("Date", HTTP_DATE.format(clock.instant()));
        hooks.arrived(request, response);
        try {
            serve(exchange, chain);
            exchange.answered();
        } catch (ConnectionCut cut) {
            exchange.close();
        }
    }

    private void serve(Exchange exchange, FilterChain chain) throws IOException, ServletException {
        Fault.Handling handling = () -> chain.doFilter(exchange.request(), exchange.response());
        Optional<FaultRule> fault = faults.match(exchange.recorded());
        try {
            if (fault.isPresent()) {
                fault.get().serve(exchange, handling);
            } else {
                handling.proceed();
            }
        } finally {
            hooks.handled();
        }
        if (exchange.recorded().outcome() == Outcome.IN_PROGRESS) {
            exchange.output().close();
        } else {
            throw new ConnectionCut("the connection broke while the request was handled");
        }
    }
}
