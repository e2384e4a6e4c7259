using System.CommandLine;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>A path that must be given.</summary>
internal sealed class PathArgument : Argument<string>
{
    private PathArgument(Shell shell, string key, string? helpKey = null)
        : base(shell.Say($"Argument.{key}.Name")) => Description = shell.Say($"Argument.{helpKey ?? key}.Help");

    public static PathArgument Scenario(Shell shell) => new(shell, "Scenario");

    public static PathArgument Plan(Shell shell) => new(shell, "Plan");

    /// <summary>A plan that papers are made of.</summary>
    public static PathArgument ExportedPlan(Shell shell) => new(shell, "Plan", "ExportedPlan");

    public static PathArgument PlanA(Shell shell) => new(shell, "PlanA");

    public static PathArgument PlanB(Shell shell) => new(shell, "PlanB");

    public static PathArgument Import(Shell shell) => new(shell, "Import");

    public static PathArgument Mps(Shell shell) => new(shell, "Mps");
}
