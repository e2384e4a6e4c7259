using Scheduler.Files.Plans;

namespace Scheduler.Cli.Planning;

/// <summary>Samples of one level for the record. A step of the logarithm of time keeps its last sample alone, so that a run of a minute has some
/// eighty of them and one of a week two hundred, however often a search reports.</summary>
internal sealed class LevelSamples
{
    private const double StepsPerTenfold = 30;

    /// <summary>All earlier time is one step, seconds.</summary>
    private const double FirstSecond = 0.1;

    private readonly List<ProgressSample> samples = [];

    public IReadOnlyList<ProgressSample> All => samples;

    /// <param name="sample">Not earlier than those before it. What is known first is kept whatever follows.</param>
    public void Add(ProgressSample sample)
    {
        if (samples.Count > 1 && Step(samples[^1]) == Step(sample)) samples[^1] = sample;
        else samples.Add(sample);
    }

    private static int Step(ProgressSample sample) =>
        (int)Math.Floor(StepsPerTenfold * Math.Log10(Math.Max(FirstSecond, sample.SecondsElapsed)));
}
