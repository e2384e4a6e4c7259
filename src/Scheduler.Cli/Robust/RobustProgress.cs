using System.Globalization;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Planning.Robust;

namespace Scheduler.Cli.Robust;

/// <summary>One line after each search.</summary>
/// <param name="start">Timestamp of the start of the run.</param>
internal sealed class RobustProgress(Shell shell, long start) : IProgress<RobustStep>
{
    public void Report(RobustStep value) => shell.Error.Line(shell.Say(
        "Robust.Step",
        shell.Time.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
        value.Number,
        value.Of,
        value.IsBlend ? shell.Say("Robust.Blend") : value.Outlook is { } outlook ? outlook.Name.In(shell.Language) : shell.Say("Robust.Own"),
        LevelWords.Known(value.Figures?.Value, shell.Language),
        LevelWords.Known(value.Bound, shell.Language)));
}
