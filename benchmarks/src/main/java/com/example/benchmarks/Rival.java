package com.example.benchmarks;

import com.example.benchmarks.codes.CaliforniumCode;
import com.example.benchmarks.codes.HttpCoreStatus;
import com.example.benchmarks.codes.JakartaStatus;
import com.example.benchmarks.codes.KafkaError;
import com.example.benchmarks.codes.LeshanCode;
import com.example.benchmarks.codes.MicronautStatus;
import com.example.benchmarks.codes.NettyStatus;
import com.example.benchmarks.codes.RpcCode;
import com.example.benchmarks.codes.SpringStatus;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.apache.kafka.common.protocol.Errors;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.MessageFormatException;
import org.eclipse.leshan.core.ResponseCode;

/**
 * The lookups of other libraries, each beside ours over the same table. Where the other keeps an unknown number, so does
 * ours, by {@code decode}. Where it throws, the exception is caught, and ours answers null.
 */
public enum Rival {
    SPRING(
            "Spring `HttpStatus.resolve`",
            Span.HTTP,
            SpringStatus::find,
            SpringStatus::find,
            org.springframework.http.HttpStatus::resolve,
            true),
    JAKARTA(
            "Jakarta REST `Response.Status.fromStatusCode`",
            Span.HTTP,
            JakartaStatus::find,
            JakartaStatus::find,
            jakarta.ws.rs.core.Response.Status::fromStatusCode,
            true),
    NETTY(
            "Netty `HttpResponseStatus.valueOf`",
            Span.HTTP,
            NettyStatus::find,
            NettyStatus::decode,
            io.netty.handler.codec.http.HttpResponseStatus::valueOf,
            true),
    MICRONAUT(
            "Micronaut `HttpStatus.valueOf`",
            Span.HTTP,
            MicronautStatus::find,
            MicronautStatus::find,
            Rival::micronaut,
            true),
    HTTPCORE(
            "Apache HttpCore `getReason`",
            Span.HTTP,
            HttpCoreStatus::find,
            HttpCoreStatus::find,
            Rival::httpCore,
            true),
    HTTPCORE_PHRASE(
            "the same, to our `phrase()`",
            Span.HTTP,
            HttpCoreStatus::find,
            Rival::httpCorePhrase,
            Rival::httpCore,
            false),
    CALIFORNIUM(
            "Californium `ResponseCode.valueOf`",
            Span.COAP,
            CaliforniumCode::find,
            CaliforniumCode::find,
            Rival::californium,
            true),
    LESHAN(
            "Leshan `ResponseCode.fromCode`",
            Span.HTTP,
            LeshanCode::find,
            LeshanCode::decode,
            ResponseCode::fromCode,
            true),
    KAFKA(
            "Kafka `Errors.forCode`",
            Span.KAFKA,
            KafkaError::find,
            KafkaError::find,
            number -> Errors.forCode((short) number),
            true),
    PROTOBUF(
            "protobuf `Code.forNumber`", Span.RPC, RpcCode::find, RpcCode::find, com.google.rpc.Code::forNumber, false),
    GRPC("gRPC `Status.fromCodeValue`", Span.RPC, RpcCode::find, RpcCode::find, io.grpc.Status::fromCodeValue, false);

    final String title;
    final Span span;
    final IntFunction<?> known;
    final IntFunction<?> codebook;
    final IntFunction<?> rival;
    /** Whether ours is to take a third of the time at most, or just less. */
    final boolean farAhead;

    Rival(
            String title,
            Span span,
            IntFunction<?> known,
            IntFunction<?> codebook,
            IntFunction<?> rival,
            boolean farAhead) {
        this.title = title;
        this.span = span;
        this.known = known;
        this.codebook = codebook;
        this.rival = rival;
        this.farAhead = farAhead;
    }

    /** The numbers that may be asked for. */
    enum Span {
        HTTP(100, 599),
        COAP(64, 191),
        KAFKA(-1, 299),
        RPC(0, 31);

        final int first;
        final int last;

        Span(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    private static Object micronaut(int number) {
        try {
            return io.micronaut.http.HttpStatus.valueOf(number);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static Object californium(int number) {
        try {
            return CoAP.ResponseCode.valueOf(number);
        } catch (MessageFormatException unknown) {
            return null;
        }
    }

    private static Object httpCore(int number) {
        return EnglishReasonPhraseCatalog.INSTANCE.getReason(number, Locale.ROOT);
    }

    private static Object httpCorePhrase(int number) {
        HttpCoreStatus found = HttpCoreStatus.find(number);
        return found == null ? null : found.phrase();
    }
}
