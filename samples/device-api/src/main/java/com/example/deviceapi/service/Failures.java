package com.example.deviceapi.service;

import org.springframework.data.jpa.repository.JpaRepository;

/** The failures in the database. */
interface Failures extends JpaRepository<Failure, Long> {}
