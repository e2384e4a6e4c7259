using Scheduler.Domain.Text;

namespace Scheduler.Import.Faults;

/// <summary>Texts of the import: faults, questions, notes and headings.</summary>
public static class ImportText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Import.Faults.ImportText", typeof(ImportText).Assembly);
}
