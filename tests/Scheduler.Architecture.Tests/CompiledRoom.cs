using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Scheduler.Architecture.Tests;

/// <summary>What a compiled assembly says of itself: nothing is hidden from it by aliases, usings or transitive references.</summary>
internal sealed class CompiledRoom
{
    private CompiledRoom(MetadataReader reader)
    {
        AssemblyReferences = [.. reader.AssemblyReferences
            .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
        NamespacesUsed = [.. reader.TypeReferences
            .Select(handle => reader.GetString(reader.GetTypeReference(handle).Namespace))
            .Distinct()];
        MembersUsed = [.. reader.MemberReferences
            .Select(handle => MemberName(reader, reader.GetMemberReference(handle)))
            .OfType<string>()
            .Distinct()];
    }

    public ImmutableArray<string> AssemblyReferences { get; }

    /// <summary>Namespaces of the types used from other assemblies.</summary>
    public ImmutableArray<string> NamespacesUsed { get; }

    /// <summary>Members used from other assemblies, such as <c>System.DateTime.get_Now/0</c> with the number of parameters.</summary>
    public ImmutableArray<string> MembersUsed { get; }

    public static string PathOf(string room, string extension) => Path.Combine(AppContext.BaseDirectory, AssemblyNameOf(room) + extension);

    public static CompiledRoom Read(string room)
    {
        using var file = new PEReader(File.OpenRead(PathOf(room, ".dll")));
        return new CompiledRoom(file.GetMetadataReader());
    }

    public static Assembly Load(string room) => Assembly.Load(new AssemblyName(AssemblyNameOf(room)));

    private static string AssemblyNameOf(string project) =>
        Repository.Sources.SingleOrDefault(candidate => candidate.Name == project)?.AssemblyName ?? project;

    private static string? MemberName(MetadataReader reader, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference) return null;
        var type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
        var name = $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}.{reader.GetString(member.Name)}";
        if (member.GetKind() != MemberReferenceKind.Method) return name;
        var signature = reader.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        if (header.IsGeneric) signature.ReadCompressedInteger();
        return $"{name}/{signature.ReadCompressedInteger()}";
    }
}
