namespace Scheduler.Files.Reference;

/// <summary>The embedded files of the reference.</summary>
internal static class ReferenceAsset
{
    /// <summary>The text with line feeds only, however the sources were checked out.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(ReferenceAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
