using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Reports;

internal sealed class BoughtBatchMapping : IEntityTypeConfiguration<BoughtBatch>
{
    private const int LongestName = 200;

    public void Configure(EntityTypeBuilder<BoughtBatch> builder)
    {
        builder.ToTable("batches");
        builder.Property(batch => batch.Batch).HasMaxLength(LongestName);
        builder.Property(batch => batch.PromptHash).HasMaxLength(LongestName);
        builder.Property(batch => batch.Model).HasMaxLength(LongestName);
        builder.Property(batch => batch.Finish).HasMaxLength(LongestName);
        builder.Property(batch => batch.Cost).HasPrecision(18, 9);
        builder.HasIndex(batch => new { batch.ReportId, batch.Id });
        builder.HasOne<Report>().WithMany().HasForeignKey(batch => batch.ReportId);
    }
}
