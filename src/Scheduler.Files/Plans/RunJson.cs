using NodaTime.Text;
using Scheduler.Domain.Plans;

namespace Scheduler.Files.Plans;

/// <summary>run.json: what the run cost; everything that may differ between two runs that make the same plan.</summary>
internal static class RunJson
{
    public static byte[] Bytes(RunRecord run, PlanChanges? changes) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteString("started", InstantPattern.ExtendedIso.Format(run.Started));
        json.WriteNumber("elapsedSeconds", run.ElapsedSeconds);
        json.WriteNumberOrNull("secondsToFirstPlan", run.SecondsToFirstPlan);
        json.WriteNumber("peakMemoryBytes", run.PeakMemoryBytes);
        json.WriteNumber("peakSolverMemoryBytes", run.PeakSolverMemoryBytes);
        json.WriteNumber("cores", run.Cores);
        json.WriteString("commandLine", run.CommandLine);
        if (changes is not null)
        {
            json.WriteStartObject("changes");
            json.WriteString("from", changes.InForce.Name);
            json.WriteNumber("movedLineDays", changes.MovedDays);
            json.WriteNumber("changedLines", changes.Lines.Length);
            json.WriteEndObject();
        }

        json.WriteStartArray("progress");
        foreach (var sample in run.Progress)
        {
            json.WriteStartObject();
            json.WriteNumber("secondsElapsed", sample.SecondsElapsed);
            json.WriteString("level", PlanWords.Of(sample.Level));
            json.WriteNumber("value", sample.Value);
            json.WriteNumberOrNull("bound", sample.Bound);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
