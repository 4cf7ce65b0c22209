package com.example.lwm2m;

import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.leshan.core.observation.CompositeObservation;
import org.eclipse.leshan.core.observation.Observation;
import org.eclipse.leshan.core.observation.SingleObservation;
import org.eclipse.leshan.core.response.ObserveCompositeResponse;
import org.eclipse.leshan.core.response.ObserveResponse;
import org.eclipse.leshan.server.observation.ObservationListener;
import org.eclipse.leshan.server.registration.Registration;
import org.eclipse.leshan.server.registration.RegistrationListener;
import org.eclipse.leshan.server.registration.RegistrationUpdate;

/** What devices do of their own accord, for those who wait for it. */
final class ServerEvents implements RegistrationListener, ObservationListener {
    private final BlockingQueue<Registration> registrations = new LinkedBlockingQueue<>();
    private final BlockingQueue<Registration> updates = new LinkedBlockingQueue<>();
    private final BlockingQueue<ObserveResponse> notifications = new LinkedBlockingQueue<>();

    Registration awaitRegistration() throws InterruptedException, TimeoutException {
        return await(registrations, "registration");
    }

    Registration awaitUpdate() throws InterruptedException, TimeoutException {
        return await(updates, "update of a registration");
    }

    ObserveResponse awaitNotification() throws InterruptedException, TimeoutException {
        return await(notifications, "notification");
    }

    private static <T> T await(BlockingQueue<T> events, String name) throws InterruptedException, TimeoutException {
        T event = events.poll(Timeouts.PEER.toSeconds(), TimeUnit.SECONDS);
        if (event == null) {
            throw new TimeoutException("no " + name + " within " + Timeouts.PEER.toSeconds() + " seconds");
        }
        return event;
    }

    @Override
    public void registered(Registration registration, Registration previous, Collection<Observation> observations) {
        registrations.add(registration);
    }

    @Override
    public void updated(RegistrationUpdate update, Registration updated, Registration previous) {
        updates.add(updated);
    }

    @Override
    public void unregistered(
            Registration registration, Collection<Observation> observations, boolean expired, Registration next) {}

    @Override
    public void newObservation(Observation observation, Registration registration) {}

    @Override
    public void cancelled(Observation observation) {}

    @Override
    public void onResponse(SingleObservation observation, Registration registration, ObserveResponse response) {
        notifications.add(response);
    }

    @Override
    public void onResponse(
            CompositeObservation observation, Registration registration, ObserveCompositeResponse response) {}

    @Override
    public void onError(Observation observation, Registration registration, Exception error) {}
}
