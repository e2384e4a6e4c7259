using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Scheduler.Files.Tests.Browsing;

/// <summary>One page in the browser.</summary>
public sealed class BrowserPage
{
    private readonly ConcurrentQueue<string> problems = new();
    private readonly IPage page;
    private readonly ICDPSession session;
    private readonly string address;

    private BrowserPage(IPage page, ICDPSession session, string address)
    {
        (this.page, this.session, this.address) = (page, session, address);
        page.Console += (_, said) => problems.Enqueue($"{said.Type}: {said.Text}");
        page.PageError += (_, failure) => problems.Enqueue(failure);
        page.Request += (_, asked) =>
        {
            if (asked.Url.Split('#')[0] != address) problems.Enqueue(asked.Url);
        };
    }

    /// <summary>Errors of scripts and of the content policy, and requests for anything but the page itself.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>Value of a JavaScript expression.</summary>
    /// <exception cref="InvalidOperationException">The expression throws.</exception>
    /// <remarks>Asked of the debugger: Playwright's own evaluation needs <c>eval</c>, which the page's content policy forbids.</remarks>
    public async Task<T> ValueAsync<T>(string expression)
    {
        var answer = await session.SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        var result = JsonNode.Parse(answer!.Value.GetRawText())!;
        return result["exceptionDetails"] is { } failure
            ? throw new InvalidOperationException($"{expression}: {failure}")
            : result["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Runs JavaScript for what it does.</summary>
    public Task DoAsync(string script) => ValueAsync<JsonNode>($"(() => {{ {script}; return null; }})()");

    /// <summary>Presses a key as a person would: the focused element gets it.</summary>
    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Moves the pointer to the middle of an element, which is scrolled into sight first; <c>body</c> means a corner of the window.</summary>
    public async Task PointAtAsync(string selector)
    {
        var at = selector == "body" ? [1, 1] : await ValueAsync<float[]>(
            $"(() => {{ const e = document.querySelector({JsonSerializer.Serialize(selector)}); e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }})()");
        await page.Mouse.MoveAsync(at[0], at[1]);
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression) =>
        Assert.True(await ValueAsync<bool>($"new Promise(done => {{ let left = 600; (function look() {{ if ({expression}) done(true); else if (left-- === 0) done(false); else setTimeout(look, 50); }})(); }})"), expression);

    /// <summary>Shows the page as it would be on paper.</summary>
    public Task AsPrintedAsync() => page.EmulateMediaAsync(new() { Media = Media.Print });

    internal static async Task<BrowserPage> OfAsync(IPage page, string address) => new(page, await page.Context.NewCDPSessionAsync(page), address);

    internal Task OpenAsync(string fragment) => page.GotoAsync(fragment.Length == 0 ? address : $"{address}#{fragment}");
}
