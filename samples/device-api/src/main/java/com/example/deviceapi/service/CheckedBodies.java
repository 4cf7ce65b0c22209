package com.example.deviceapi.service;

import com.example.deviceapi.schema.BodySchema;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Checks bodies with their schemas before they are sent. */
@RestControllerAdvice
class CheckedBodies implements ResponseBodyAdvice<Object> {
    private final JsonMapper json;

    CheckedBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ErrorBody) {
            BodySchema.HTTP_ERROR_RESPONSE.requireSent(json.valueToTree(body));
        }
        if (body instanceof FeedDataBody) {
            BodySchema.FEED_DATA_RESPONSE.requireSent(json.valueToTree(body));
        }
        return body;
    }
}
