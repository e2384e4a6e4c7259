using System.CommandLine;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler doctor</c>: who solves on this machine, and what would make it faster.</summary>
internal sealed class DoctorCommand : Command
{
    private const long Megabyte = 1 << 20;

    public DoctorCommand(Shell shell)
        : base("doctor", shell.Say("Help.Doctor")) => SetAction(_ => Run(shell, CpSatSolvers.Examine()));

    internal static int Run(Shell shell, DoctorReport report)
    {
        var hinge = report.Hinge;
        shell.Out.Line(shell.Say("Doctor.Hinge", hinge.Name, hinge.OrToolsVersion));
        if (hinge.Name == SolverHinge.Embedded)
        {
            shell.Out.Line(hinge.NodePath is null
                ? shell.Say("Doctor.NoNode")
                : shell.Say("Doctor.Node", hinge.NodePath, hinge.NodeVersion ?? Show.Dash, Jspi(hinge.HasJspi)));
            if (hinge.Home is { } home) shell.Out.Line(shell.Say("Doctor.Home", home));
        }

        shell.Out.Line(shell.Say("Doctor.Cores", report.Cores));
        shell.Out.Line(shell.Say(
            "Doctor.Memory",
            Megabytes(report.TotalMemoryBytes),
            report.AvailableMemoryBytes is { } free ? Megabytes(free) : Show.Dash,
            Megabytes(report.MemoryPerChildBytes)));
        foreach (var advice in report.Advice) shell.Out.Line(shell.Say("Doctor.Advice", Words(shell, advice, report)));
        shell.Out.Line(shell.Say(hinge.IsUsable ? "Doctor.Usable" : "Doctor.Unusable"));
        return hinge.IsUsable ? ExitCode.Done : ExitCode.Failed;

        string Jspi(bool? has) => shell.Say(has == true ? "Doctor.Jspi.Yes" : "Doctor.Jspi.No");
    }

    private static string Words(Shell shell, DoctorAdvice advice, DoctorReport report) => advice.Key switch
    {
        DoctorAdvice.SolverMissing => shell.Say("Advice.SolverMissing", advice.Text),
        DoctorAdvice.SolverEmbedded => shell.Say("Advice.SolverEmbedded"),
        DoctorAdvice.NodeWithoutJspi => shell.Say("Advice.NodeWithoutJspi", report.Hinge.NodeVersion ?? Show.Dash),
        DoctorAdvice.CoresFew => shell.Say("Advice.CoresFew"),
        DoctorAdvice.MemoryLow => shell.Say(
            "Advice.MemoryLow",
            Megabytes(report.AvailableMemoryBytes ?? report.TotalMemoryBytes),
            report.Cores,
            Megabytes(report.MemoryPerChildBytes)),
        _ => advice.Text,
    };

    private static string Megabytes(long bytes) => Show.Number(bytes / Megabyte);
}
