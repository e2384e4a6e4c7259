namespace Scheduler.Files.Tests.Browsing;

/// <summary>A test that needs Chromium. Without it the test is shown as skipped on a developer's machine; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = Browser.HowToInstall;
    }
}
