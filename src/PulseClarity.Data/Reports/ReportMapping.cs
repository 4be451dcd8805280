using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    private const int LongestName = 64;

    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("reports");
        builder.Property(report => report.Product).HasConversion<string>().HasMaxLength(LongestName);
        builder.Property(report => report.State).HasConversion<string>().HasMaxLength(LongestName);
        builder.Property(report => report.Stage).HasConversion<string>().HasMaxLength(LongestName);
        builder.Property(report => report.Blob).HasMaxLength(LongestName);
        builder.Property(report => report.PlanFingerprint).HasMaxLength(LongestName);
        builder.HasIndex(report => new { report.OrderId, report.Product }).IsUnique();
        builder.HasIndex(report => report.State);
    }
}
