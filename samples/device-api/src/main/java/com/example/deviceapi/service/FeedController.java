package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes feed data over HTTP. */
@RestController
class FeedController {
    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @PostMapping("/v1/feeds/{feed}")
    FeedDataBody receive(@PathVariable String feed, @RequestBody FeedMessage message) {
        return new FeedDataBody(IotCode.OK, feeds.receive(feed, message));
    }
}
