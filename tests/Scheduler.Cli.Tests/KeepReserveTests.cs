using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>plan --keep-reserve</c>.</summary>
public sealed class KeepReserveTests
{
    private static readonly string Guizhou = RepositoryRoot.Of("scenarios", "gz-2024");

    [Fact]
    public async Task Plan_KeepReserve_WritesAPlanAfterWhichReserveFindsRoom()
    {
        using var folder = new TestFolder();

        var planned = await folder.RunAsync("plan", Guizhou, "--keep-reserve", "--work", "12", "--out", "gz", "--lang", "en");

        Assert.True(planned.ExitCode == 0, planned.Error);
        Assert.Contains("All days that may still be called fit after this plan", planned.Out, StringComparison.Ordinal);
        Assert.Contains("\"workLimit\": 12", File.ReadAllText(Path.Combine(folder["gz"], "plan.json")), StringComparison.Ordinal);
        var asked = await folder.RunAsync("reserve", Guizhou, Path.Combine(folder["gz"], "plan.json"), "--work", "12", "--lang", "en");
        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("✓ All of them can be called", asked.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_KeepReserveWithoutReserve_SaysThatThereIsNone()
    {
        using var folder = new TestFolder();

        var planned = await folder.RunAsync("plan", "tiny", "--keep-reserve", "--work", "20", "--lang", "en");

        Assert.True(planned.ExitCode == 0, planned.Error);
        Assert.Contains("No rule leaves days that may still be called", planned.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("fit after this plan", planned.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "plan.json")]
    [InlineData("--checkpoint", "5")]
    [InlineData("--gap", "1")]
    public async Task Plan_KeepReserveWithWhatItCannotKeep_IsRefused(string option, string value)
    {
        using var folder = new TestFolder();

        var refused = await folder.RunAsync("plan", "tiny", "--keep-reserve", option, value, "--lang", "en");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"{option} “{value}”", refused.Error, StringComparison.Ordinal);
        Assert.Contains("together with --keep-reserve", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }
}
