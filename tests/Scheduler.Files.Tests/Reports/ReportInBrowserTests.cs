using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Reports;
using Scheduler.Files.Tests.Browsing;
using Scheduler.Files.Tests.Plans;

namespace Scheduler.Files.Tests.Reports;

/// <summary>The report as a reader meets it: in a browser, with pointer, keyboard, screen reader and on paper. Every test also asserts that no script fails, that
/// the content policy holds and that nothing is asked of any network.</summary>
public sealed class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string ShownRows = "[...document.querySelectorAll('table.calendar tbody tr:not(.group)')].filter(row => row.offsetParent !== null)";

    private static readonly Scenario Scenario = DemoScenario.Create();
    private static readonly PlanResult Result = DemoPlan.Fair(DemoPlan.Result(Scenario));
    private static readonly string Page = ReportPage.Render(
        Scenario, Result, DemoPlan.Reported(Scenario, Result, DemoPlan.Fair(DemoPlan.Accepted(Scenario, Result))), DemoPlan.Run);

    [BrowserFact]
    public async Task Filters_Chosen_HideOtherLinesTellTheCountAndStandInTheAddress()
    {
        var page = await OpenAsync();
        Assert.Equal(41, await page.ValueAsync<int>($"{ShownRows}.length"));
        var height = await page.ValueAsync<double>("document.querySelector('table.calendar').offsetHeight");

        await ChooseAsync(page, "[data-filter=city]", "c2");
        await ChooseAsync(page, "[data-filter=grade]", "A");
        var expected = Scenario.OperatingLines.Where(line => line is { CityId: "c2", Grade: Domain.Lines.PerformanceGrade.A }).Select(line => line.Id).ToArray();

        Assert.Equal(expected, await page.ValueAsync<string[]>($"{ShownRows}.map(row => row.cells[0].textContent)"));
        Assert.Equal($"显示 {expected.Length} 条生产线，共 41 条；市：乙州市；绩效分级：A级", await StatusAsync(page));
        Assert.Equal("#city=c2&grade=A", await page.ValueAsync<string>("location.hash"));
        Assert.Equal(["乙州市"], await page.ValueAsync<string[]>("[...document.querySelectorAll('table.calendar .group')].filter(row => row.offsetParent !== null).map(row => row.innerText.trim())"));
        Assert.True(await page.ValueAsync<double>("document.querySelector('table.calendar').offsetHeight") < height / 2);

        await page.DoAsync("document.querySelector('[data-reset]').click()");

        Assert.Equal(41, await page.ValueAsync<int>($"{ShownRows}.length"));
        Assert.Equal("", await page.ValueAsync<string>("location.hash"));
        Assert.Equal("显示 41 条生产线，共 41 条", await StatusAsync(page));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Arrangement_ByFirstStop_KeepsEveryLineAndPutsTheEarliestFirst()
    {
        var page = await OpenAsync();
        await ChooseAsync(page, "[data-arrange]", "first");
        var firsts = await page.ValueAsync<string[]>($"{ShownRows}.map(row => row.dataset.first)");

        Assert.Equal(41, firsts.Length);
        Assert.Equal(firsts.OrderBy(first => first.Length == 0 ? "9999" : first, StringComparer.Ordinal), firsts);

        await ChooseAsync(page, "[data-arrange]", "market");
        Assert.Equal(["北部市场", "中部市场", "南部市场"], await page.ValueAsync<string[]>("[...document.querySelectorAll('table.calendar .group')].map(row => row.innerText.trim())"));
        Assert.Equal(41, await page.ValueAsync<int>($"{ShownRows}.length"));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Address_OfAView_ShowsTheSameView()
    {
        var page = await OpenAsync("outlook&en&company=K03&by=grade&zoom=month&from=2027-06-15");

        Assert.Equal("2 of 41 lines shown; Company: K03", await StatusAsync(page));
        Assert.Equal("grade", await page.ValueAsync<string>("document.querySelector('[data-arrange]').value"));
        Assert.Equal("true", await page.ValueAsync<string>("document.querySelector('[data-zoom=month]').getAttribute('aria-pressed')"));
        Assert.Equal("all", await page.ValueAsync<string>("document.querySelector('[data-filter=city]').selectedOptions[0].textContent"));
        await page.UntilAsync("location.hash === '#outlook&en&company=K03&by=grade&zoom=month&from=2027-06-15'");
        Assert.InRange(await page.ValueAsync<double>("document.getElementById('outlook').getBoundingClientRect().top"), -5, 200);
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Address_ThatMeansNothing_ShowsEverything()
    {
        var page = await OpenAsync("city=%3Cimg%3E&grade=%E0%A4%A&zoom=__proto__&by=constructor&from=never&=&&");

        Assert.Equal(41, await page.ValueAsync<int>($"{ShownRows}.length"));
        Assert.Equal("true", await page.ValueAsync<string>("document.querySelector('[data-zoom=whole]').getAttribute('aria-pressed')"));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Address_LinkOfTheContents_LeavesTheViewAsItIs()
    {
        var page = await OpenAsync("city=c3");
        await page.DoAsync("document.querySelector('nav a[href=\"#rules\"]').click()");

        await page.UntilAsync("location.hash === '#rules&city=c3'");
        Assert.Equal(6, await page.ValueAsync<int>($"{ShownRows}.length"));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Zoom_ByKeysAndButtons_StretchesTheScaleAndNotTheText()
    {
        var page = await OpenAsync();
        var (width, text) = (await WidthAsync(), await TextAsync());
        await page.DoAsync("document.querySelector('.frame').focus()");
        await page.PressAsync("+");

        Assert.Equal(width * 365 / 92, await WidthAsync(), 2.0);
        Assert.Equal(text, await TextAsync());
        Assert.Equal("true", await page.ValueAsync<string>("document.querySelector('[data-zoom=quarter]').getAttribute('aria-pressed')"));
        Assert.NotEqual("none", await page.ValueAsync<string>("getComputedStyle(document.querySelector('svg.months .tick')).display"));

        await page.PressAsync("+");
        Assert.Equal(width * 365 / 31, await WidthAsync(), 2.0);
        await page.PressAsync("ArrowRight");
        await page.UntilAsync("document.querySelector('.frame').scrollLeft > 0");
        await page.PressAsync("-");
        await page.PressAsync("-");
        Assert.Equal(width, await WidthAsync(), 0.1);
        Assert.Equal("none", await page.ValueAsync<string>("getComputedStyle(document.querySelector('svg.months .tick')).display"));
        Assert.Empty(page.Problems);

        Task<double> WidthAsync() => page.ValueAsync<double>("document.querySelector('svg.months').getBoundingClientRect().width");

        // A stretched letter would be wider.
        Task<double> TextAsync() => page.ValueAsync<double>("document.querySelector('svg.months text.month:not([lang=en])').getBoundingClientRect().width");
    }

    [BrowserFact]
    public async Task Reasons_ByKeyboard_AreReachedReadAndDismissed()
    {
        var page = await OpenAsync("city=c1");
        await page.DoAsync("document.querySelector('.frame').focus()");
        await page.PressAsync("Tab");
        Assert.Equal("L01", await LineAsync());
        await page.PressAsync("ArrowDown");
        await page.PressAsync("ArrowDown");

        Assert.Equal("L03", await LineAsync());
        Assert.Equal("stop-tip", await page.ValueAsync<string>("document.activeElement.getAttribute('aria-describedby')"));
        Assert.StartsWith("L03：2027-01-01 至 2027-02-13 停窑，44天", await page.ValueAsync<string>("document.activeElement.getAttribute('aria-label')"));
        var tip = await page.ValueAsync<string>("document.getElementById('stop-tip').innerText");
        Assert.All(["L03", "甲州市", "2027-01-01 – 2027-02-13", "44 天", "2026-12-20", "1,804,000", "采暖季", "基准停窑60天"], part => Assert.Contains(part, tip));
        Assert.Equal(["采暖季", "44", "52", "52"], await page.ValueAsync<string[]>("[...document.querySelectorAll('#stop-tip tbody td')].map(cell => cell.innerText)"));

        // One stop only is in the order of Tab.
        Assert.Equal(1, await page.ValueAsync<int>("document.querySelectorAll('rect.stop[tabindex=\"0\"]').length"));
        await page.PressAsync("ArrowRight");
        Assert.Contains("2027-11-", await page.ValueAsync<string>("document.querySelector('#stop-tip .when').innerText"));
        await page.PressAsync("Escape");
        Assert.Equal("L03", await LineAsync());
        Assert.True(await page.ValueAsync<bool>("document.getElementById('stop-tip').hidden && !document.activeElement.hasAttribute('aria-describedby')"));
        Assert.Empty(page.Problems);

        Task<string> LineAsync() => page.ValueAsync<string>("document.activeElement.closest('tr').cells[0].textContent");
    }

    [BrowserFact]
    public async Task Reasons_ByPointer_ShowInsideTheWindowAndStayWhileTheyArePointedAt()
    {
        var page = await OpenAsync(fragment: "", width: 600);
        await page.PointAtAsync("tr[data-company=K20] rect.stop:last-of-type, tr[data-company=K20] rect.stop");

        Assert.False(await page.ValueAsync<bool>("document.getElementById('stop-tip').hidden"));
        Assert.True(await page.ValueAsync<bool>("(box => box.left >= 0 && box.right <= innerWidth)(document.getElementById('stop-tip').getBoundingClientRect())"));
        await page.PointAtAsync("#stop-tip .when");
        await Task.Delay(600);
        Assert.False(await page.ValueAsync<bool>("document.getElementById('stop-tip').hidden"));
        await page.PointAtAsync("body");
        await page.UntilAsync("document.getElementById('stop-tip').hidden");
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Paper_OfAFilteredZoomedView_IsNotCutAndTellsTheFilter()
    {
        var page = await OpenAsync("city=c2&zoom=month", width: 1032);
        await page.AsPrintedAsync();

        Assert.Equal("none", await page.ValueAsync<string>("getComputedStyle(document.querySelector('.tools')).display"));
        Assert.Equal("显示 6 条生产线，共 41 条；市：乙州市", await StatusAsync(page));
        Assert.True(await page.ValueAsync<bool>("document.querySelector('table.calendar').offsetWidth <= document.querySelector('main').offsetWidth"));
        Assert.Equal(["visible", "visible", "none"], await page.ValueAsync<string[]>("(style => [style.overflowX, style.overflowY, style.maxHeight])(getComputedStyle(document.querySelector('.frame')))"));
        Assert.True(await page.ValueAsync<bool>("[...document.querySelectorAll('details')].every(fold => fold.lastElementChild.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))"));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Window_OfATelephone_ScrollsOnlyInsideItsParts()
    {
        var page = await OpenAsync(width: 400, height: 800);

        Assert.Equal(400, await page.ValueAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.ValueAsync<bool>("document.querySelector('.frame').scrollWidth > document.querySelector('.frame').clientWidth"));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Page_ForAssistiveTools_NamesEverythingAndIsReachedInOrder()
    {
        var page = await OpenAsync();
        await page.DoAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");

        // Names, as a browser computes them from labels, texts and attributes.
        Assert.Empty(await page.ValueAsync<string[]>("[...document.querySelectorAll('button, select, a[href], summary, [role=img], [role=group], [role=region], [tabindex=\"0\"], nav')].filter(e => !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || (e.labels && e.labels[0] && e.labels[0].innerText.trim()) || e.textContent.trim())).map(e => e.outerHTML.slice(0, 200))"));
        Assert.Empty(await page.ValueAsync<string[]>("[...document.querySelectorAll('svg')].filter(e => !(e.getAttribute('aria-hidden') === 'true' || (e.getAttribute('role') && e.getAttribute('aria-label')))).map(e => e.outerHTML.slice(0, 200))"));

        // What refers to something refers to what exists.
        Assert.Empty(await page.ValueAsync<string[]>("['aria-labelledby', 'aria-describedby', 'for', 'href'].flatMap(name => [...document.querySelectorAll('[' + name + ']')].flatMap(e => e.getAttribute(name).split(' ').map(id => id.replace('#', '')))).filter(id => !document.getElementById(id))"));
        Assert.Empty(await page.ValueAsync<string[]>("[...document.querySelectorAll('th:not([scope])')].map(e => e.outerHTML)"));
        Assert.Equal((1, 1, 1, 1), (await CountAsync("h1"), await CountAsync("main"), await CountAsync("header"), await CountAsync("nav")));
        var levels = await page.ValueAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4')].map(e => Number(e.tagName[1]))");
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));

        // Tab leads to everything that can be used, in the order of the page, and first past the contents.
        var expected = await page.ValueAsync<int>("(all => { all.forEach((e, i) => e.dataset.place = i); return all.length; })([...document.querySelectorAll('a[href], button, select, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()))");
        var places = new List<int>();
        for (var presses = 0; presses < expected; presses++)
        {
            await page.PressAsync("Tab");
            places.Add(await page.ValueAsync<int>("Number(document.activeElement.dataset.place ?? -1)"));
            if (presses == 0) Assert.Equal("#content", await page.ValueAsync<string>("document.activeElement.getAttribute('href')"));
        }

        Assert.Equal(Enumerable.Range(0, expected), places);
        Assert.Empty(page.Problems);

        Task<int> CountAsync(string selector) => page.ValueAsync<int>($"document.querySelectorAll('{selector}').length");
    }

    [BrowserFact]
    public async Task Colours_OfEveryText_HaveEnoughContrast()
    {
        var page = await OpenAsync();
        await page.DoAsync("document.querySelectorAll('details').forEach(fold => fold.open = true); document.querySelector('.calendar rect.stop').focus()");
        Assert.False(await page.ValueAsync<bool>("document.getElementById('stop-tip').hidden"));

        // WCAG 2.2 AA: 4.5, or 3 for large text; where bars and shades lie behind the text of a drawing, the number has an edge in the bar's own colour.
        Assert.Empty(await page.ValueAsync<string[]>("""
            (() => {
              const channels = text => text.match(/[\d.]+/g).map(Number);
              const linear = value => value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
              const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
              const ratio = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
              const behind = e => { for (; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
              const found = new Set();
              for (const e of document.querySelectorAll('body *')) {
                if (!e.checkVisibility() || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
                const style = getComputedStyle(e), drawn = e.namespaceURI.endsWith('svg');
                const back = e.classList.contains('stop-days') ? channels(getComputedStyle(document.querySelector('rect.stop')).fill) : behind(e);
                const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
                const has = ratio(channels(drawn ? style.fill : style.color), back);
                if (has < (large ? 3 : 4.5)) found.add(e.tagName + '.' + (e.getAttribute('class') || e.parentElement.getAttribute('class')) + ' ' + has.toFixed(2));
              }
              return [...found];
            })()
            """));
        Assert.Empty(page.Problems);
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_ShowsAllLinesAndNoControlThatDoesNothing()
    {
        // Another script than the policy names is not run.
        var page = await browser.OpenAsync(Page.Replace("\"use strict\";", "\"use strict\"; ", StringComparison.Ordinal));

        Assert.Equal(41, await page.ValueAsync<int>($"{ShownRows}.length"));
        Assert.Equal("none", await page.ValueAsync<string>("getComputedStyle(document.querySelector('.tools')).display"));
        Assert.NotEmpty(page.Problems);
        Assert.All(page.Problems, problem => Assert.Contains("Content Security Policy", problem));
    }

    private Task<BrowserPage> OpenAsync(string fragment = "", int width = 1480, int height = 1000) => browser.OpenAsync(Page, fragment, width, height);

    private static Task ChooseAsync(BrowserPage page, string select, string value) =>
        page.DoAsync($"const select = document.querySelector('{select}'); select.value = '{value}'; select.dispatchEvent(new Event('change', {{ bubbles: true }}))");

    private static Task<string> StatusAsync(BrowserPage page) => page.ValueAsync<string>("document.querySelector('[role=status]').innerText");
}
