using Scheduler.Domain.Scenarios;

namespace Scheduler.Import;

/// <summary>What is to be imported.</summary>
/// <param name="File">The workbook or text table.</param>
/// <param name="Kind">What it holds.</param>
public sealed record ImportRequest(NamedBytes File, ImportKind Kind)
{
    /// <summary>Name of the sheet; null for the only one that fits.</summary>
    public string? Sheet { get; init; }

    /// <summary>The scenario that the table is about; null where there is none yet, which only a list of lines allows.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Folder that the scenario was read from, so that what is written can be read back beside its other files.</summary>
    public string? ScenarioFolder { get; init; }

    /// <summary>Year that dates without one are in; null to find it by the planned days of the scenario.</summary>
    public int? Year { get; init; }

    /// <summary>How lines are called; see <see cref="Matching.NamesCsv"/>.</summary>
    public NamedBytes? Names { get; init; }

    /// <summary>Questions of an earlier run with their answers.</summary>
    public NamedBytes? Answers { get; init; }
}
