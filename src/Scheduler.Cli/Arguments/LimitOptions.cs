using System.CommandLine;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Arguments;

/// <summary>How long a command searches, and by which seed.</summary>
internal sealed class LimitOptions
{
    public const int MostSeconds = 7 * 24 * 3600;

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(55);

    private readonly WholeNumberOption time;
    private readonly WholeNumberOption work;
    private readonly WholeNumberOption seed;

    public LimitOptions(Shell shell)
    {
        time = new WholeNumberOption(shell, "--time", "Help.Time", "Unit.Seconds", 0, MostSeconds);
        work = new WholeNumberOption(shell, "--work", "Help.Work", "Unit.Rounds", 0, int.MaxValue);
        seed = new WholeNumberOption(shell, "--seed", "Help.Seed", "Unit.Number", 0, int.MaxValue);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(time);
        command.Options.Add(work);
        command.Options.Add(seed);
    }

    public SearchOptions Read(ParseResult parsed)
    {
        var seconds = parsed.GetValue(time);
        var rounds = parsed.GetValue(work);
        var options = new SearchOptions
        {
            // A limit of work alone makes the plan repeatable; the usual limit of time would spoil that.
            TimeLimit = seconds is { } limit ? TimeSpan.FromSeconds(limit) : rounds is null ? UsualTime : null,
            WorkLimit = rounds,
        };
        return parsed.GetValue(seed) is { } chosen ? options with { Seed = chosen } : options;
    }
}
