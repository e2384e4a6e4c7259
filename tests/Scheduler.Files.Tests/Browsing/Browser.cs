using Microsoft.Playwright;

namespace Scheduler.Files.Tests.Browsing;

/// <summary>The Chromium of this machine without a window and without a network.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string HowToInstall = "Chromium is not installed. Install it with: apt-get update && apt-get install -y chromium fonts-noto-cjk";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-browser");
    private IPlaywright? playwright;
    private IBrowser? chromium;
    private int pages;

    /// <summary>The program, or null where none is installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(directory => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(directory, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"] });
    }

    /// <summary>Opens a page that is given as text, in a window of a size.</summary>
    /// <param name="fragment">What follows <c>#</c> in its address.</param>
    public async Task<BrowserPage> OpenAsync(string html, string fragment = "", int width = 1480, int height = 1000)
    {
        var file = Path.Combine(folder.FullName, $"page-{Interlocked.Increment(ref pages)}.html");
        await File.WriteAllTextAsync(file, html);

        // Scrolling that takes time would make what follows depend on the moment.
        var window = await chromium!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        var page = await BrowserPage.OfAsync(await window.NewPageAsync(), new Uri(file).AbsoluteUri);
        await page.OpenAsync(fragment);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }
}
