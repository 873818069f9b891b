package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTest {
    @ParameterizedTest
    @CsvSource({
        "https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png, https://cache.kartverket.no",
        "http://kart.internt:8080/{z}/{x}/{y}, http://kart.internt:8080",
        "https://{s}.tile.example/{z}/{x}/{y}.png, https://*.tile.example"
    })
    void tiles_are_let_through_from_where_they_are_configured(String address, String origin) {
        assertThat(MapTiles.origin(address)).contains(origin);
    }

    @Test
    void tiles_of_this_site_need_no_leave() {
        assertThat(MapTiles.origin("/tiles/{z}/{x}/{y}.png")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cache.kartverket.no/",
                "cache.kartverket.no/{z}/{x}/{y}",
                "//cache.kartverket.no/{z}/{x}/{y}",
                "https://*/{z}/{x}/{y}",
                "https://kart.no; script-src 'unsafe-inline'/{z}/{x}/{y}",
                "https://{z}{x}{y}"
            })
    void an_address_that_tiles_cannot_come_from_stops_the_start(String address) {
        assertThatThrownBy(() -> MapTiles.origin(address)).hasMessageContaining("bevilling.map.tiles");
    }
}
