package com.example.bindings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;

/** The mappers of the two major versions of Jackson, without configuration. */
@SuppressWarnings("ImmutableEnumChecker") // mappers that nobody configures do not change
enum Jackson {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.json.JsonMapper();

        @Override
        String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }

        @Override
        Map<?, ?> readMap(String json, Class<?> keys) throws JsonProcessingException {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
        }

        @Override
        List<?> readList(String json, Class<?> elements) throws JsonProcessingException {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, elements));
        }
    },

    JACKSON_3 {
        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.json.JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        Map<?, ?> readMap(String json, Class<?> keys) {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
        }

        @Override
        List<?> readList(String json, Class<?> elements) {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, elements));
        }
    };

    abstract String write(Object value) throws Exception;

    abstract Object read(String json, Class<?> type) throws Exception;

    abstract Map<?, ?> readMap(String json, Class<?> keys) throws Exception;

    abstract List<?> readList(String json, Class<?> elements) throws Exception;
}
