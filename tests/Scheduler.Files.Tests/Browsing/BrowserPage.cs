using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scheduler.Files.Tests.Browsing;

/// <summary>One page in the browser.</summary>
public sealed class BrowserPage(Browser browser, string session)
{
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> problems = new();
    private string address = "";

    /// <summary>Errors of scripts and of the content policy, and requests for anything but the page itself.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>Value of a JavaScript expression.</summary>
    /// <exception cref="InvalidOperationException">The expression throws.</exception>
    public async Task<T> ValueAsync<T>(string expression)
    {
        var result = await CallAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        return result["exceptionDetails"] is { } failure
            ? throw new InvalidOperationException($"{expression}: {failure}")
            : result["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Runs JavaScript for what it does.</summary>
    public Task DoAsync(string script) => ValueAsync<JsonNode>($"(() => {{ {script}; return null; }})()");

    /// <summary>Presses a key as a person would: the focused element gets it.</summary>
    public async Task PressAsync(string key)
    {
        var code = key switch { "Tab" => 9, "Escape" => 27, "End" => 35, "Home" => 36, "ArrowLeft" => 37, "ArrowUp" => 38, "ArrowRight" => 39, "ArrowDown" => 40, _ => key[0] };
        JsonObject down = new() { ["type"] = "keyDown", ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
        if (key.Length == 1) down["text"] = key;
        await CallAsync("Input.dispatchKeyEvent", down);
        await CallAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code });
    }

    /// <summary>Moves the pointer to the middle of an element, which is scrolled into sight first; <c>body</c> means a corner of the window.</summary>
    public async Task PointAtAsync(string selector)
    {
        var at = selector == "body" ? [1, 1] : await ValueAsync<double[]>(
            $"(() => {{ const e = document.querySelector({JsonSerializer.Serialize(selector)}); e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }})()");
        await CallAsync("Input.dispatchMouseEvent", new() { ["type"] = "mouseMoved", ["x"] = at[0], ["y"] = at[1] });
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression) =>
        Assert.True(await ValueAsync<bool>($"new Promise(done => {{ let left = 600; (function look() {{ if ({expression}) done(true); else if (left-- === 0) done(false); else setTimeout(look, 50); }})(); }})"), expression);

    /// <summary>Shows the page as it would be on paper.</summary>
    public Task AsPrintedAsync() => CallAsync("Emulation.setEmulatedMedia", new() { ["media"] = "print" });

    internal async Task OpenAsync(string file, string fragment, int width, int height)
    {
        address = file;
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" }) await CallAsync($"{domain}.enable");
        await CallAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });

        // As if the window were the one in front; several pages are open at a time.
        await CallAsync("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true });

        // Scrolling that takes time would make what follows depend on the moment.
        await CallAsync("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" }) });
        await CallAsync("Page.navigate", new() { ["url"] = fragment.Length == 0 ? file : $"{file}#{fragment}" });
        await loaded.Task;
    }

    internal void Hear(JsonNode said)
    {
        var told = said["params"]!;
        switch (said["method"]!.GetValue<string>())
        {
            case "Page.loadEventFired":
                loaded.TrySetResult();
                break;
            case "Runtime.exceptionThrown":
            case "Log.entryAdded":
            case "Runtime.consoleAPICalled":
                problems.Enqueue(told.ToJsonString());
                break;
            case "Network.requestWillBeSent" when told["request"]!["url"]!.GetValue<string>() != address:
                problems.Enqueue(told["request"]!["url"]!.GetValue<string>());
                break;
        }
    }

    private Task<JsonNode> CallAsync(string method, JsonObject? parameters = null) => browser.CallAsync(session, method, parameters);
}
