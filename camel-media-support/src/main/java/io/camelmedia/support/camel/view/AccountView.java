// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel.view;

import io.camelmedia.support.http.Account;
import io.camelmedia.support.job.JobPoller;
import io.camelmedia.support.monitor.AccountStatus;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.service.ServiceSupport;

/** What an account shows of itself: to consoles, meters and, as a service of the CamelContext, to JMX. */
@ManagedResource(description = "Managed account of a media service")
public final class AccountView extends ServiceSupport implements AccountStatus {

    private final String component;
    private final String service;
    private final String name;
    private final Account account;
    private final JobPoller jobs;

    /** @param name who calls; no secret */
    public AccountView(String component, String name, Account account, JobPoller jobs) {
        this.component = component;
        this.service = account.origin().toString();
        this.name = name;
        this.account = account;
        this.jobs = jobs;
    }

    public JobPoller poller() {
        return jobs;
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public String account() {
        return name;
    }

    @Override
    public RateBudget budget() {
        return account.limiter().budget();
    }

    @Override
    public Duration closed() {
        return account.limiter().closed();
    }

    @Override
    public int waitingForLimiter() {
        return account.limiter().waiting();
    }

    @Override
    public Places calls() {
        return account.calls().status();
    }

    @Override
    public Places media() {
        return account.media().status();
    }

    @Override
    public int jobs() {
        return jobs.size();
    }

    @ManagedAttribute(description = "Scheme of the component")
    public String getComponent() {
        return component;
    }

    @ManagedAttribute(description = "Origin of the service")
    public String getServiceOrigin() {
        return service;
    }

    @ManagedAttribute(description = "Who calls")
    public String getAccount() {
        return name;
    }

    @ManagedAttribute(description = "Calls that the service permits in its window; -1 when not known")
    public long getRateLimit() {
        RateBudget budget = budget();
        return budget == null ? -1 : budget.limit();
    }

    @ManagedAttribute(description = "Calls that are left of them; -1 when not known")
    public long getRateLeft() {
        RateBudget budget = budget();
        return budget == null ? -1 : budget.left();
    }

    @ManagedAttribute(description = "For how long the service has closed the account, in milliseconds")
    public long getClosedMillis() {
        return closed().toMillis();
    }

    @ManagedAttribute(description = "Calls that wait for a permit of the limiter")
    public int getWaitingForLimiter() {
        return waitingForLimiter();
    }

    @ManagedAttribute(description = "Calls that wait for a place on the wire")
    public int getWaitingForSlots() {
        return calls().waiting() + media().waiting();
    }

    @ManagedAttribute(description = "Calls and transfers on the wire")
    public int getBusySlots() {
        return calls().busy() + media().busy();
    }

    @ManagedAttribute(description = "Jobs that are waited for")
    public int getJobs() {
        return jobs();
    }
}
