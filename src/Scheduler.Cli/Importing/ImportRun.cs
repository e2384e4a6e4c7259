using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Import;
using Scheduler.Import.Questions;

namespace Scheduler.Cli.Importing;

/// <summary>One import: reads the files, and writes either the result or the questions.</summary>
internal sealed class ImportRun(Shell shell)
{
    /// <summary>Questions that are shown; all are in the file.</summary>
    private const int MostShown = 20;

    // Left unread beyond this, so that a wrong path cannot fill the memory; the import has a limit of its own.
    private const long MostBytes = 64L * 1024 * 1024;

    public int Run(ImportArguments typed)
    {
        if (Faults(typed) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        var scenario = typed.Scenario is { } folder ? ScenarioLoader.Load(shell, folder) : null;
        var (file, names, answers) = (Read("<" + shell.Say("Argument.Import.Name") + ">", typed.File), Read("--names", typed.Names), Read("--accept", typed.Accept));
        if (file is null || (typed.Scenario is not null && scenario is null) || (typed.Names is not null && names is null) || (typed.Accept is not null && answers is null))
            return ExitCode.BadInput;

        var result = Importer.Run(new(file, typed.Kind!.Value)
        {
            Sheet = typed.Sheet,
            Scenario = scenario,
            ScenarioFolder = typed.Scenario,
            Year = typed.Year,
            Names = names,
            Answers = answers,
        });
        foreach (var note in result.Notes) shell.Error.Line(shell.Say("Import.Note", note.In(shell.Language)));
        if (!result.Faults.IsEmpty && !result.OpenQuestions.Any()) FaultPage.Write(shell, typed.File, result.Faults);
        return result.Faults.IsEmpty && !result.OpenQuestions.Any() ? Done(typed, result) : Ask(typed, result);
    }

    private int Done(ImportArguments typed, ImportResult result)
    {
        FileSet.Replace(typed.Out!, [.. result.Files.Select(file => (file.Name, file.Bytes))]);
        foreach (var file in result.Files) shell.Out.Line(shell.Say("Import.Written", Path.Combine(typed.Out!, file.Name)));
        return ExitCode.Done;
    }

    private int Ask(ImportArguments typed, ImportResult result)
    {
        var open = result.OpenQuestions.ToList();
        if (open.Count == 0) return ExitCode.BadInput;
        foreach (var question in open.Take(MostShown))
            shell.Error.Line(shell.Say("Import.Question", question.Sheet, question.Cell, question.Found, question.Understood, question.Why.In(shell.Language)));
        var path = Path.Combine(typed.Out!, QuestionsCsv.FileName);
        FileSet.Replace(typed.Out!, [(QuestionsCsv.FileName, QuestionsCsv.Bytes(Path.GetFileName(typed.File), result.Questions))]);
        shell.Error.Line();
        foreach (var fault in result.Faults) shell.Error.Line(FaultText.Of(fault, shell.Language));
        if (!result.Faults.IsEmpty) shell.Error.Line(shell.Say("Import.Faults", result.Faults.Length, typed.File));
        shell.Error.Line(shell.Say("Import.Open", open.Count, path));
        return ExitCode.BadInput;
    }

    private List<string> Faults(ImportArguments typed)
    {
        var faults = new List<string>();
        if (typed.Kind is null) faults.Add(ArgumentFault.Text(shell, "ImportKind", "--kind", null));
        if (typed.Out is null) faults.Add(ArgumentFault.Text(shell, "ImportOut", "--out", null));
        else if (TargetFault.Of(shell, "--out", typed.Out, typed.Out, typed.Scenario) is { } target) faults.Add(target);
        if (typed.Kind is { } kind && kind != ImportKind.Lines && typed.Scenario is null) faults.Add(ArgumentFault.Text(shell, "ImportScenario", "--scenario", null));
        return faults;
    }

    private NamedBytes? Read(string place, string? path)
    {
        if (path is null) return null;
        try
        {
            if (new FileInfo(path).Length <= MostBytes) return new(Path.GetFileName(path), File.ReadAllBytes(path));
            shell.Error.Line(ArgumentFault.Text(shell, "ImportTooLarge", place, path, MostBytes / 1024 / 1024));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Error.Line(ArgumentFault.Text(shell, "ImportUnreadable", place, path, e.Message));
        }

        return null;
    }
}
