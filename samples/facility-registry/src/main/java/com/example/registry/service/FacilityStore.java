package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryException;
import com.example.registry.codes.FacilityRegistryStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The facilities, in memory. It remembers the ids of those that were removed, and gives them to no other. */
final class FacilityStore {
    private final Map<String, Facility> facilities = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    synchronized Facility get(String id) {
        if (removed.contains(id)) {
            throw new FacilityRegistryException(FacilityRegistryStatus.GONE, "Facility " + id + " was removed");
        }
        Facility facility = facilities.get(id);
        if (facility == null) {
            throw new FacilityRegistryException(FacilityRegistryStatus.NOT_FOUND, "There is no facility " + id);
        }
        return facility;
    }

    synchronized void add(Facility facility) {
        String id = facility.id();
        if (facilities.containsKey(id) || removed.contains(id)) {
            throw new FacilityRegistryException(FacilityRegistryStatus.CONFLICT, "The id " + id + " is taken");
        }
        facilities.put(id, facility);
    }

    synchronized void replace(Facility facility) {
        get(facility.id());
        facilities.put(facility.id(), facility);
    }

    synchronized Facility remove(String id) {
        Facility facility = get(id);
        facilities.remove(id);
        removed.add(id);
        return facility;
    }
}
