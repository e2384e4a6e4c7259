using Scheduler.Domain.Text;

namespace Scheduler.Files.Faults;

/// <summary>Texts of the faults, and one fault as a few lines for the console.</summary>
public static class FaultText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Faults.FaultText", typeof(FaultText).Assembly);

    /// <summary>Four lines: <c>file:row column “found”</c>, then the problem, what is allowed, and the remedy. Parts of
    /// the first line that the fault does not have are left out.</summary>
    public static string Of(Fault fault, Language language)
    {
        var place = fault.Row is { } row ? $"{fault.File}:{row}" : fault.File;
        if (fault.Column is { } column) place += $" {column}";
        if (fault.Found is { } found) place += " " + Catalog.Format("Console.Found", found).In(language);
        return string.Join(
            '\n',
            place,
            "  " + Catalog.Format("Console.Problem", fault.Problem).In(language),
            "  " + Catalog.Format("Console.Allowed", fault.Allowed).In(language),
            "  " + Catalog.Format("Console.Remedy", fault.Remedy).In(language));
    }
}
