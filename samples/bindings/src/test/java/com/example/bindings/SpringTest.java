package com.example.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.SqlState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.ObjectMapper;

/** Spring with one converter for all tables. */
class SpringTest {
    private final DefaultFormattingConversionService conversion = conversion();
    private final MockMvc service = MockMvcBuilders.standaloneSetup(new SpringService())
            .setConversionService(conversion)
            .setControllerAdvice(new SpringProblems())
            .build();

    private static DefaultFormattingConversionService conversion() {
        DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
        conversion.addConverter(new SpringCodes());
        return conversion;
    }

    @ParameterizedTest
    @CsvSource({
        "/known/4009, CONFLICT",
        "/known/conflict, CONFLICT",
        "/known/CONFLICT, CONFLICT",
        "/any/4009, CONFLICT",
        "/any/conflict, CONFLICT",
        "/any/4077, unknown IotCode 4077",
        "/search?code=not_found&account=2&account=locked, 'NOT_FOUND [QUOTA_EXCEEDED, ACCOUNT_LOCKED]'",
        "'/search?account=locked,frozen', 'null [ACCOUNT_LOCKED, unknown AccountError with error.type frozen]'",
        "/search?code=, null null"
    })
    void parametersAndPathVariablesAreCodes(String uri, String answer) throws Exception {
        MockHttpServletResponse response = call(get(URI.create(uri)));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/known/4077", "/any/CONFLICT", "/search?code=4"})
    void whatIsNoCodeIsABadRequest(String uri) throws Exception {
        var result = service.perform(get(uri)).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(400);
        assertThat(result.getResolvedException())
                .isInstanceOf(MethodArgumentTypeMismatchException.class)
                .hasStackTraceContaining("table iot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"accounts\":[\"quota\"],\"code\":4009}",
                "{\"accounts\":[\"frozen\"],\"code\":4077}",
                "{\"accounts\":[],\"code\":null}"
            })
    void bodiesGoRound(String body) throws Exception {
        MockHttpServletResponse response =
                call(post("/reports").contentType(MediaType.APPLICATION_JSON).content(body));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(body);
    }

    @Test
    void aWrongBodyIsABadRequest() throws Exception {
        String body = "{\"accounts\":[],\"code\":\"CONFLICT\"}";
        assertThat(call(post("/reports").contentType(MediaType.APPLICATION_JSON).content(body))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aStatusIsANumber() throws Exception {
        assertThat(call(get("/status/404")).getStatus()).isEqualTo(404);
    }

    @Test
    void aFailureIsAProblem() throws Exception {
        MockHttpServletResponse response = call(delete("/devices/17"));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(new ObjectMapper().readValue(response.getContentAsString(), Object.class))
                .isEqualTo(Map.of(
                        "type",
                        "https://api.example.com/errors/conflict",
                        "title",
                        "Conflict",
                        "status",
                        409,
                        "detail",
                        "the device is in use",
                        "code",
                        4009,
                        "device",
                        17));
    }

    @Test
    void propertiesOfTheEnvironmentAreCodes() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setConversionService(conversion);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("a", "conflict", "b", "4077", "c", 2000)));
        assertThat(environment.getProperty("a", IotCode.class)).isSameAs(IotCode.CONFLICT);
        assertThat(environment.getProperty("b", AnyIotCode.class)).isEqualTo(new AnyIotCode.Unknown(4077));
        assertThat(environment.getProperty("c", IotCode.class)).isSameAs(IotCode.OK);
    }

    /** What {@code @ConfigurationProperties} are bound to. */
    record Settings(List<IotCode> retryOn, Map<AnyIotCode, String> texts, SqlState state) {}

    /** What looks like a number in a YAML file is an Integer. */
    @Test
    void configurationPropertiesAreCodes() {
        Binder binder = new Binder(
                List.of(new MapConfigurationPropertySource(Map.of(
                        "client.retry-on[0]", 4009,
                        "client.retry-on[1]", "not_found",
                        "client.texts.4009", "exists",
                        "client.texts.4077", "new",
                        "client.state", 23505))),
                null,
                conversion);
        assertThat(binder.bind("client", Bindable.of(Settings.class)).get())
                .isEqualTo(new Settings(
                        List.of(IotCode.CONFLICT, IotCode.NOT_FOUND),
                        Map.of(IotCode.CONFLICT, "exists", new AnyIotCode.Unknown(4077), "new"),
                        SqlState.UNIQUE_VIOLATION));
    }

    @Test
    void aWrongPropertyIsAnErrorThatNamesTheTable() {
        Binder binder =
                new Binder(List.of(new MapConfigurationPropertySource(Map.of("code", "4077"))), null, conversion);
        assertThatThrownBy(() -> binder.bind("code", IotCode.class))
                .hasStackTraceContaining("no code 4077 in table iot");
    }

    private MockHttpServletResponse call(RequestBuilder request) throws Exception {
        return service.perform(request).andReturn().getResponse();
    }
}
