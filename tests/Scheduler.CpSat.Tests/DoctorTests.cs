namespace Scheduler.CpSat.Tests;

public sealed class DoctorTests
{
    private const long Gigabyte = 1L << 30;
    private static readonly SolverHinge Fast = new(SolverHinge.Embedded, "9.15", "node", "26.10.0", true, "home");

    [Fact]
    public void Examine_ThisMachine_KnowsCoresAndMemory()
    {
        var report = CpSatSolvers.Examine();

        Assert.Equal(Environment.ProcessorCount, report.Cores);
        Assert.InRange(report.TotalMemoryBytes, 1, long.MaxValue);
        Assert.InRange(report.AvailableMemoryBytes ?? 1, 1, report.TotalMemoryBytes);
    }

    [Fact]
    public void Report_NativeOnARoomyMachine_HasNoAdvice() =>
        Assert.Empty(Keys(new SolverHinge(SolverHinge.Native, "9.15", null, null, null), cores: 4, free: 64 * Gigabyte));

    [Fact]
    public void Report_EmbeddedOnARoomyMachine_SpeaksOfTheNativeOnly() =>
        Assert.Equal([DoctorAdvice.SolverEmbedded], Keys(Fast, cores: 4, free: 64 * Gigabyte));

    [Fact]
    public void Report_NodeWithoutJspi_SpeaksOfItFirst()
    {
        var advice = Doctor.Report(Fast with { HasJspi = false, NodeVersion = "20.0.0" }, 4, 64 * Gigabyte, null, Gigabyte).Advice;

        Assert.Equal(DoctorAdvice.NodeWithoutJspi, advice[0].Key);
        Assert.Contains("20.0.0", advice[0].Text, StringComparison.Ordinal);
        Assert.Contains("2.2 times", advice[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NothingInstalled_SpeaksOfItFirst() =>
        Assert.Equal(DoctorAdvice.SolverMissing, Keys(Fast with { Problem = "Install it." }, 4, 64 * Gigabyte)[0]);

    [Fact]
    public void Report_LittleMemoryAndOneCore_SpeaksOfBoth() =>
        Assert.Equal(
            [DoctorAdvice.MemoryLow, DoctorAdvice.CoresFew, DoctorAdvice.SolverEmbedded],
            Keys(Fast, cores: 1, free: Gigabyte / 2));

    private static string[] Keys(SolverHinge hinge, int cores, long free) =>
        [.. Doctor.Report(hinge, cores, 128 * Gigabyte, free, Gigabyte).Advice.Select(advice => advice.Key)];
}
