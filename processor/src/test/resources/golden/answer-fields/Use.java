package com.example.codes;

final class Use {
    static void run() {
        equal(Packet.CONNACK.sentBy(ReasonCode.SUCCESS), Packet.SentBy.SERVER);
        equal(Packet.DISCONNECT.sentBy(ReasonCode.SUCCESS), Packet.SentBy.EITHER);
        equal(Packet.DISCONNECT.sentBy(ReasonCode.NOT_AUTHORIZED), null);
        equal(Packet.CONNACK.since(ReasonCode.SUCCESS), 3);
        equal(Packet.CONNACK.since(ReasonCode.NOT_AUTHORIZED), null);
        equal(Packet.CONNACK.note(ReasonCode.NOT_AUTHORIZED), "Nobody says why.");
        equal(Packet.CONNACK.last(ReasonCode.NOT_AUTHORIZED), true);
        equal(Packet.CONNACK.reason(ReasonCode.NOT_AUTHORIZED, Packet.Reason.BANNED), "You are \"banned\"");
        equal(Packet.DISCONNECT.phrase(ReasonCode.SUCCESS), "Normal disconnection");
        equal(Packet.SentBy.EITHER.label(), "either");
    }

    private static void equal(Object actual, Object expected) {
        if (!java.util.Objects.equals(actual, expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
