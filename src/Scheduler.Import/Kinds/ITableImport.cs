using System.Collections.Immutable;

namespace Scheduler.Import.Kinds;

/// <summary>Makes the files of one kind of table.</summary>
internal interface ITableImport
{
    /// <summary>The files; only right while there is no fault and no open question.</summary>
    ImmutableArray<NamedBytes> Files(ImportContext context);
}
