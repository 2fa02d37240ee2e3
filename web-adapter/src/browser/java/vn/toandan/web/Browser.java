package vn.toandan.web;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as somebody has it who looks at our pages: of one width, with scripts or without. */
final class Browser implements AutoCloseable {

    /** A cheap phone, and a desk. */
    static final int PHONE = 360;

    static final int DESK = 1280;

    private static final String AXE = axe();
    private static final int HIGH = 900;
    private static final int BLOCKED = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver chromium;
    private final String address;

    private Browser(ChromeDriver chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    static Browser with(ServedOffice served, int width) {
        return start(served, width, ImmutableMap.of());
    }

    static Browser withoutScripts(ServedOffice served, int width) {
        return start(served, width, ImmutableMap.of("profile.managed_default_content_settings.javascript", BLOCKED));
    }

    private static Browser start(ServedOffice served, int width, Map<String, Object> preferences) {
        Path programs = Path.of(requireNonNull(System.getProperty("toandan.browser"), "toandan.browser"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.resolve("chromium").toFile());
        options.setExperimentalOption(
                "prefs",
                ImmutableMap.builder()
                        .put("intl.accept_languages", "vi")
                        .putAll(preferences)
                        .buildOrThrow());
        // As root, in a container, without its makers' services.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--lang=vi");
        ChromeDriver chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(programs.resolve("chromedriver").toFile())
                        .build(),
                options);
        Browser browser =
                new Browser(chromium, "http://127.0.0.1:" + served.app().port());
        chromium.manage().window().setSize(new Dimension(DESK, HIGH));
        browser.wide(width);
        return browser;
    }

    /** What the page itself has, without the frame of the window; a window is never as narrow as a phone. */
    void wide(int width) {
        is(width, HIGH);
    }

    /** As much of a page as a picture is to show. */
    void high(int height) {
        is(Math.toIntExact((Long) requireNonNull(chromium.executeScript("return innerWidth"))), height);
    }

    private void is(int width, int height) {
        chromium.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                ImmutableMap.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width == PHONE));
    }

    Browser open(String path) {
        chromium.get(address + path);
        return this;
    }

    String path() {
        return requireNonNull(chromium.getCurrentUrl()).substring(address.length());
    }

    String text() {
        return chromium.findElement(By.tagName("main")).getText();
    }

    WebElement find(String selector) {
        return chromium.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return chromium.findElements(By.cssSelector(selector));
    }

    /** By an XPath. */
    List<WebElement> lookUp(String path) {
        return chromium.findElements(By.xpath(path));
    }

    /** Waits until the page says so, as it does without being loaded anew. */
    void await(String selector, String words) {
        new WebDriverWait(chromium, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), words));
    }

    /** Waits until a script has put something into a field. */
    void awaitValue(String selector) {
        new WebDriverWait(chromium, PATIENCE)
                .until(ExpectedConditions.not(ExpectedConditions.domPropertyToBe(find(selector), "value", "")));
    }

    /** What the browser sends along with every request. */
    String cookies() {
        return chromium.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Where the keys go. */
    WebElement focused() {
        return chromium.switchTo().activeElement();
    }

    void press(CharSequence... keys) {
        new Actions(chromium).sendKeys(keys).perform();
    }

    /** Presses a link or a button, and waits for the page that it leads to. */
    void follow(WebElement element) {
        thenNext(element::click);
    }

    /** The same by the key of return, where the keys go. */
    void enter() {
        thenNext(() -> press(Keys.ENTER));
    }

    /** A page is left when its root is; the driver stumbles where that happens while it looks, and has to look again. Of one that a script goes to it does not wait for the end. */
    private void thenNext(Runnable leaving) {
        WebElement here = find("html");
        leaving.run();
        WebDriverWait patience = new WebDriverWait(chromium, PATIENCE);
        patience.ignoring(WebDriverException.class);
        patience.until(ExpectedConditions.stalenessOf(here));
        patience.until(there -> "complete".equals(chromium.executeScript("return document.readyState")));
    }

    /** With the tabulator alone, as somebody without a mouse gets there. */
    void tabTo(String selector) {
        WebElement wanted = find(selector);
        for (int at = 0; at < 200; at++) {
            if (focused().equals(wanted)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("no tabulator leads to " + selector + " on " + path());
    }

    /** Where the links of the page lead, each address once. */
    ImmutableList<URI> leadsTo() {
        List<?> addresses = (List<?>) requireNonNull(chromium.executeScript(
                "return [...new Set(Array.from(document.querySelectorAll('a[href]'), one => one.href))]"));
        return addresses.stream()
                .map(address -> URI.create(String.valueOf(address)))
                .collect(ImmutableList.toImmutableList());
    }

    /** So much later, as the page sees it. */
    void pass(Duration time) {
        chromium.executeScript("const now = Date.now; Date.now = () => now() + arguments[0]", time.toMillis());
    }

    /** From now on asks for this in vain, as where the network is gone for a moment. */
    void misses(String path) {
        chromium.executeCdpCommand("Network.enable", ImmutableMap.of());
        chromium.executeCdpCommand(
                "Network.setBlockedURLs", ImmutableMap.of("urls", ImmutableList.of(address + path + "*")));
    }

    /** What axe finds against the page: the rule, and where. It waits by timers, which stand still where scripts are blocked. */
    List<String> barriers() {
        if (!Boolean.TRUE.equals(chromium.executeScript("return typeof axe === 'object'"))) {
            chromium.executeScript(AXE);
        }
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) requireNonNull(chromium.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                  found => done(found.violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html.slice(0, 160)))),
                  failed => done(['axe: ' + failed]));
                """));
        return found;
    }

    /** What the page consists of below its head, whatever it says and however often something follows itself: what axe goes by. */
    String shape() {
        return String.valueOf(requireNonNull(chromium.executeScript("""
                const said = ['class', 'role', 'type', 'lang', 'scope'];
                const shape = one => one.nodeType === Node.TEXT_NODE ? (one.data.trim() ? 't' : '')
                  : one.nodeType !== Node.ELEMENT_NODE ? ''
                  : '<' + one.localName + [...one.attributes].map(at =>
                      ' ' + at.name + (said.includes(at.name) ? '=' + at.value : at.value ? '' : '!')).join('')
                    + '>' + [...one.childNodes].map(shape).filter((part, at, all) => part && part !== all[at - 1]).join('') + '/';
                return document.documentElement.lang + shape(document.querySelector('main'));
                """)));
    }

    /** How many points of the page lie beside the window, which has to be scrolled sideways for them. */
    long beside() {
        return (Long) requireNonNull(chromium.executeScript(
                "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"));
    }

    /** So that what is there stands so many points below the upper edge. */
    void scrollTo(String selector, int below) {
        chromium.executeScript("scrollTo(0, arguments[0].offsetTop - arguments[1])", find(selector), below);
    }

    BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(chromium.getScreenshotAs(OutputType.BYTES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try {
            return Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
