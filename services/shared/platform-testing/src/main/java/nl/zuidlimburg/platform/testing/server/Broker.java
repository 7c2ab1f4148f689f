package nl.zuidlimburg.platform.testing.server;

/** A single Kafka node that can be stopped and started again at the same address, keeping its data. */
interface Broker {
    String address();

    void stop();

    void start();
}
