// counterfoil preservation --snapshot and --compare: what is put into a snapshot, and what is there of it after a change.
#include "app/cli/preservation_command.h"

#include "ui/paper/paper_pdf.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

ui::SnapshotParts snapshotPartsOf(Program& program)
{
    return {program.cache(), program.secrets(), &ui::paperPdf, program.clock(), program.businessZone(), Program::person(), u"Counterfoil "_s + QCoreApplication::applicationVersion(), program.searches()};
}

} // namespace

bool PreservationCommand::takeParts(const QCommandLineParser& parser)
{
    const QStringList without = parser.values(u"without"_s), templates = parser.values(u"template"_s);
    if (m_snapshot.isEmpty()) {
        return (without.isEmpty() && templates.isEmpty()) || wrong(tr("--template and --without go with --snapshot"));
    }
    const bool isWithoutFiles = without.contains(u"files"_s), isWithoutTemplates = without.contains(u"templates"_s);
    if (without.size() > qsizetype(isWithoutFiles) + qsizetype(isWithoutTemplates)) {
        return wrong(tr("--without takes \"files\" or \"templates\""));
    }
    if ((isWithoutFiles && (isWithoutTemplates || !m_wish.query.isEmpty())) || (isWithoutTemplates && !templates.isEmpty())) {
        return wrong(tr("a snapshot has files or templates or both: what is left out is not chosen as well"));
    }
    m_parts.repositories = m_repositories;
    m_parts.files = isWithoutFiles ? evidence::SnapshotFiles::None : m_wish.query.isEmpty() ? evidence::SnapshotFiles::All : evidence::SnapshotFiles::OfLetters;
    m_parts.query = m_wish.query;
    m_parts.versions = isWithoutTemplates ? evidence::SnapshotVersions::None : templates.isEmpty() ? evidence::SnapshotVersions::All : evidence::SnapshotVersions::Named;
    m_parts.templates = templates;
    return true;
}

void PreservationCommand::keepSnapshot(Program& program)
{
    if (QFile::exists(m_snapshot)) {
        complain(tr("%1 is there already; a snapshot is not written over another").arg(m_snapshot));
        finish(Usage);
        return;
    }
    auto* snapshots = new ui::SnapshotPresenter(snapshotPartsOf(program), this);
    connect(snapshots, &ui::SnapshotPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected) {
            complain(ui::snapshotRefusal(error));
            finish(Usage);
        } else {
            finish(error);
        }
    });
    connect(snapshots, &ui::SnapshotPresenter::written, this, [this](const evidence::WrittenSnapshot& snapshot, const QString& path) {
        if (m_json) {
            printJson(evidence::snapshotJson(snapshot));
        } else {
            out() << tr("%1: %2 files, %3 of them without a hash, and %4 versions of templates").arg(path).arg(snapshot.files).arg(snapshot.withoutHash).arg(snapshot.versions) << Qt::endl;
            if (snapshot.approvals > 0) {
                out() << tr("%1 versions of templates with a record of who approved them").arg(snapshot.approvals) << Qt::endl;
            }
            for (const QString& part : ui::snapshotLeftOut(snapshot.scope)) {
                out() << part << Qt::endl;
            }
            for (const QString& warning : ui::snapshotWarnings(snapshot)) {
                out() << warning << Qt::endl;
            }
            out() << u"SHA-256 "_s << QString::fromLatin1(snapshot.sha256.toHex()) << Qt::endl;
        }
        finish(Done);
    });
    snapshots->write(m_snapshot, m_parts, m_unsigned ? ui::Signing::Never : ui::Signing::Required);
}

void PreservationCommand::compareSnapshot(Program& program)
{
    auto* snapshots = new ui::SnapshotPresenter(snapshotPartsOf(program), this);
    const auto end = [this, snapshots] {
        const evidence::SnapshotComparison& found = *snapshots->comparison();
        finish(!found.agrees() ? Integrity : found.isComplete() ? Done : Partial);
    };
    connect(snapshots, &ui::SnapshotPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected) {
            complain(ui::snapshotRefusal(error));
            finish(error.detail.startsWith(u"damaged") ? Integrity : Usage);
        } else {
            finish(error);
        }
    });
    connect(snapshots, &ui::SnapshotPresenter::reportWritten, this, end);
    connect(snapshots, &ui::SnapshotPresenter::compared, this, [this, snapshots, end] {
        const evidence::SnapshotComparison& found = *snapshots->comparison();
        if (m_json) {
            printJson(evidence::snapshotComparisonJson(found));
        } else {
            out() << ui::snapshotVerdict(found) << Qt::endl;
            for (const evidence::SnapshotFinding& one : found.findings) {
                out() << u"  %1  %2/%3  %4"_s.arg(ui::snapshotKindWord(one.kind), one.repository, one.nativeId, one.place) << Qt::endl;
            }
            if (found.notListed > 0) {
                out() << tr("  and %1 more").arg(found.notListed) << Qt::endl;
            }
        }
        m_path.isEmpty() ? end() : snapshots->writeReport(m_path, m_unsigned ? ui::Signing::Never : ui::Signing::Required);
    });
    snapshots->compare(m_compare);
}

} // namespace cf::cli
