// Snapshots in words and on paper: the certificate of one, and the report of what changed since. Everything from a record is escaped.
#include "models/evidence/result_export.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/preservation/snapshot_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::SnapshotComparison;
using evidence::SnapshotFinding;

namespace {

constexpr size_t mostOnPaper = 50;

class SnapshotWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::SnapshotWords)
};

QString instantOr(const std::optional<UtcMs>& at, const TimeTelling& telling) { return at ? instantOnPaper(*at, telling) : SnapshotWords::tr("never complete yet"); }

QString signatureRows(const QString& key, const QString& whyUnsigned)
{
    return key.isEmpty() ? paperRow(SnapshotWords::tr("Signature"), SnapshotWords::tr("none: %1").arg(whyUnsigned))
                         : paperRow(SnapshotWords::tr("Signature"), SnapshotWords::tr("in the file of the same name that ends in .minisig")) + paperRow(SnapshotWords::tr("Key"), key) +
                               paperRow(SnapshotWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key));
}

QString page(const QString& kind, const QString& title, const QString& verdict)
{
    return u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(kind.toHtmlEscaped(), title.toHtmlEscaped(), verdict.toHtmlEscaped());
}

QString snapshotRows(const evidence::WrittenSnapshot& snapshot, const TimeTelling& telling)
{
    return paperRow(SnapshotWords::tr("Taken"), SnapshotWords::tr("%1, by this machine's clock").arg(instantOnPaper(snapshot.head.at, telling))) + paperRow(SnapshotWords::tr("By"), snapshot.head.person) +
           paperRow(SnapshotWords::tr("With"), snapshot.head.program) + paperRow(SnapshotWords::tr("Files"), numberText(snapshot.files)) +
           paperRow(SnapshotWords::tr("Never read"), snapshot.withoutHash > 0 ? SnapshotWords::tr("%1 of them: without a hash, or known to be missing").arg(numberText(snapshot.withoutHash)) : QString()) +
           paperRow(SnapshotWords::tr("Versions of templates"), numberText(snapshot.versions)) +
           paperRow(SnapshotWords::tr("Templates and parts"), snapshot.tellsApprovals ? numberText(snapshot.resources) : QString()) +
           paperRow(SnapshotWords::tr("With a record of who approved them"), snapshot.tellsApprovals ? numberText(snapshot.approvals) : SnapshotWords::tr("not told: an earlier program kept this snapshot")) +
           paperRow(SnapshotWords::tr("Left out"), snapshot.scope.isWhole() ? SnapshotWords::tr("nothing that was known here") : snapshotLeftOut(snapshot.scope).join(u' ')) +
           paperRow(SnapshotWords::tr("Before the change"), snapshotWarnings(snapshot).join(u' ')) + paperRow(SnapshotWords::tr("SHA-256 of the file"), hashOnPaper(snapshot.sha256));
}

} // namespace

QString snapshotKindWord(SnapshotFinding::Kind kind)
{
    switch (kind) {
    case SnapshotFinding::Kind::Changed: return SnapshotWords::tr("changed");
    case SnapshotFinding::Kind::Gone: return SnapshotWords::tr("gone");
    case SnapshotFinding::Kind::Moved: return SnapshotWords::tr("moved");
    case SnapshotFinding::Kind::VersionChanged: return SnapshotWords::tr("version changed");
    case SnapshotFinding::Kind::VersionGone: return SnapshotWords::tr("version gone");
    case SnapshotFinding::Kind::ApprovalChanged: return SnapshotWords::tr("approval changed");
    case SnapshotFinding::Kind::ApprovalGone: break;
    }
    return SnapshotWords::tr("approval gone");
}

QStringList snapshotLeftOut(const evidence::SnapshotScope& scope)
{
    QStringList sentences;
    if (!scope.leftOut.empty()) {
        QStringList names;
        std::ranges::transform(scope.leftOut, std::back_inserter(names), &evidence::SnapshotPlace::name);
        sentences << SnapshotWords::tr("Repositories left out: %1.").arg(QLocale().createSeparatedList(names));
    }
    const QString files = numberText(scope.filesLeftOut), versions = numberText(scope.versionsLeftOut);
    switch (scope.files) {
    case evidence::SnapshotFiles::None: sentences << SnapshotWords::tr("It has no files: %1 were left out.").arg(files); break;
    case evidence::SnapshotFiles::OfLetters:
        sentences << SnapshotWords::tr("Of the files it has those of %1 letters that “%2” found: %3 were left out.").arg(countText(scope.letters, scope.areLettersExact), scope.query, files);
        break;
    case evidence::SnapshotFiles::All:
        if (scope.filesLeftOut > 0) {
            sentences << SnapshotWords::tr("%1 files were left out.").arg(files);
        }
    }
    switch (scope.versions) {
    case evidence::SnapshotVersions::None: sentences << SnapshotWords::tr("It has no templates: %1 versions were left out.").arg(versions); break;
    case evidence::SnapshotVersions::Named:
        sentences << SnapshotWords::tr("Of the templates it has those that are called %1: %2 versions were left out.").arg(scope.templates.join(u", "_s), versions);
        break;
    case evidence::SnapshotVersions::All:
        if (scope.versionsLeftOut > 0) {
            sentences << SnapshotWords::tr("%1 versions of templates were left out.").arg(versions);
        }
    }
    return scope.isWhole() ? QStringList() : sentences;
}

QStringList snapshotWarnings(const evidence::WrittenSnapshot& snapshot)
{
    QStringList warnings;
    if (snapshot.unapproved > 0) {
        constexpr qsizetype mostSaid = 5;
        const QString more = snapshot.unapproved > mostSaid ? u", …"_s : QString();
        warnings << SnapshotWords::tr("%1 versions of templates are said to be approved, and nothing records by whom: %2.").arg(numberText(snapshot.unapproved), snapshot.unapprovedNamed.mid(0, mostSaid).join(u", "_s) + more);
    }
    if (!snapshot.notShown.empty()) {
        QStringList formats;
        for (const evidence::FormatNotShown& one : snapshot.notShown) {
            formats << SnapshotWords::tr("%1 (%2 files)").arg(one.format, numberText(one.files));
        }
        warnings << SnapshotWords::tr("No viewer here shows these formats: %1. Try before the change whether they open elsewhere.").arg(formats.join(u", "_s));
    }
    return warnings;
}

QString snapshotVerdict(const SnapshotComparison& comparison)
{
    const SnapshotComparison::Share sum = comparison.sum();
    QStringList sentences;
    if (comparison.isComplete() && sum.moved == 0) {
        sentences << SnapshotWords::tr("All %1 files and %2 versions of templates are as they were.").arg(numberText(sum.files - sum.wasMissing), numberText(comparison.versionsSame));
    } else if (comparison.agrees()) {
        sentences << SnapshotWords::tr("Nothing is known to have changed; %1 of %2 files are shown to be as they were.").arg(numberText(sum.same + sum.moved), numberText(sum.files));
    } else {
        sentences << SnapshotWords::tr("NOT as it was: %1 files changed, %2 are gone; %3 versions of templates changed, %4 are gone.")
                         .arg(numberText(sum.changed), numberText(sum.gone), numberText(comparison.versionsChanged), numberText(comparison.versionsGone));
    }
    if (comparison.approvalsChanged + comparison.approvalsGone > 0) {
        sentences << SnapshotWords::tr("Of %1 versions of templates the record of who approved them changed, of %2 it is gone.").arg(numberText(comparison.approvalsChanged), numberText(comparison.approvalsGone));
    } else if (comparison.approvalsUntold > 0) {
        sentences << SnapshotWords::tr("%1 records of who approved a version were not read since the snapshot.").arg(numberText(comparison.approvalsUntold));
    }
    if (!comparison.before.tellsApprovals && comparison.before.versions > 0) {
        sentences << SnapshotWords::tr("The snapshot tells nothing of approvals: an earlier program kept it.");
    }
    if (sum.moved > 0) {
        sentences << SnapshotWords::tr("%1 are elsewhere with the same bytes.").arg(numberText(sum.moved));
    }
    if (sum.notRead > 0) {
        sentences << SnapshotWords::tr("%1 were not read since the snapshot.").arg(numberText(sum.notRead));
    }
    if (sum.untold + comparison.versionsUntold > 0) {
        sentences << SnapshotWords::tr("Of %1 files and %2 versions no hash is known to compare.").arg(numberText(sum.untold), numberText(comparison.versionsUntold));
    }
    if (sum.wasMissing > 0) {
        sentences << SnapshotWords::tr("%1 were missing already when the snapshot was taken.").arg(numberText(sum.wasMissing));
    }
    if (!comparison.before.scope.isWhole()) {
        sentences << SnapshotWords::tr("The snapshot is a part alone: %1 files and %2 versions were left out of it, and nothing is said of them.")
                         .arg(numberText(comparison.before.scope.filesLeftOut), numberText(comparison.before.scope.versionsLeftOut));
    }
    if (sum.added + comparison.versionsAdded > 0) {
        sentences << SnapshotWords::tr("%1 files and %2 versions came since.").arg(numberText(sum.added), numberText(comparison.versionsAdded));
    }
    return sentences.join(u' ');
}

namespace {

/// Of the codes of SnapshotReader.
QString damageWords(const QString& code)
{
    if (code == u"cut-line") return SnapshotWords::tr("a line of it does not end");
    if (code == u"no-end") return SnapshotWords::tr("its end is missing");
    if (code == u"other-end") return SnapshotWords::tr("what it holds is not what its end says");
    if (code == u"behind-end") return SnapshotWords::tr("there is more behind its end");
    if (code == u"late-head") return SnapshotWords::tr("its head goes on behind what it holds");
    if (code == u"order") return SnapshotWords::tr("its lines are not in order");
    if (code == u"odd-line") return SnapshotWords::tr("a line of it means nothing");
    if (code == u"no-part") return SnapshotWords::tr("it does not say what was left out");
    if (code == u"no-time") return SnapshotWords::tr("it does not say when it was taken");
    return code;
}

} // namespace

QString snapshotRefusal(const Error& error)
{
    if (error.kind == ErrorKind::Rejected && error.detail.startsWith(u"no-such-repository: ")) {
        return SnapshotWords::tr("No repository is called %1.").arg(error.detail.mid(20));
    }
    if (error.kind == ErrorKind::Rejected && error.detail.startsWith(u"no-such-template: ")) {
        const QString name = error.detail.mid(18);
        return name.isEmpty() ? SnapshotWords::tr("Say which templates.") : SnapshotWords::tr("No template or part is called %1.").arg(name);
    }
    if (error.kind == ErrorKind::Rejected && error.detail == u"query") {
        return SnapshotWords::tr("The query is not understood.");
    }
    if (error.kind == ErrorKind::Rejected && error.detail == u"nothing") {
        return SnapshotWords::tr("Without files and without templates there is nothing to keep.");
    }
    if (error.kind == ErrorKind::Rejected && error.detail.startsWith(u"damaged: ")) {
        return SnapshotWords::tr("This snapshot is not as it was written: %1.").arg(damageWords(error.detail.mid(9)));
    }
    if (error.kind == ErrorKind::Rejected && error.detail == u"no snapshot of this format") {
        return SnapshotWords::tr("This file is no snapshot.");
    }
    return errorText(error);
}

SealedPaper snapshotPaper(const evidence::WrittenSnapshot& snapshot, const QString& file, const QString& path, const TimeTelling& telling)
{
    const auto html = [snapshot, file, telling](const QString& key, const QString& whyUnsigned) {
        QString text = page(SnapshotWords::tr("Certificate of a snapshot"), file,
                            SnapshotWords::tr("%1 files and %2 versions of templates, each with its hash where one is known.").arg(numberText(snapshot.files), numberText(snapshot.versions)));
        text += paperSection(SnapshotWords::tr("The snapshot"), snapshotRows(snapshot, telling));
        QString places;
        for (const evidence::SnapshotHead::Place& one : snapshot.head.places) {
            places += paperRow(one.name, SnapshotWords::tr("complete to %1").arg(instantOr(one.watermark, telling)));
        }
        text += paperSection(SnapshotWords::tr("Repositories"), places);
        text += paperSection(SnapshotWords::tr("What it says"),
                             paperRow(SnapshotWords::tr("It says"), SnapshotWords::tr("what the repositories had shown up to the times named, and the SHA-256 of each file when it was last read; that time stands beside it")) +
                                 paperRow(SnapshotWords::tr("It does not say"), SnapshotWords::tr("that a file was still so when the snapshot was taken, unless it was read again just before")));
        return text + paperSection(SnapshotWords::tr("How to check it"), signatureRows(key, whyUnsigned)) + u"</body></html>"_s;
    };
    const auto enclosed = [snapshot, name = SnapshotWords::tr("The same for programs")](const QString& key) {
        QJsonObject json = evidence::snapshotJson(snapshot);
        json[u"key"_s] = key;
        return std::vector<seal::EnclosedFile>{{u"snapshot.json"_s, u"application/json"_s, name, QJsonDocument(json).toJson()}};
    };
    return {path, SnapshotWords::tr("Certificate of a snapshot"), u"snapshot "_s + QString::fromLatin1(snapshot.sha256.toHex()), snapshot.head.at, snapshot.head.program, html, enclosed};
}

SealedPaper snapshotComparisonPaper(const SnapshotComparison& comparison, const QString& path, const TimeTelling& telling)
{
    const auto html = [comparison, telling](const QString& key, const QString& whyUnsigned) {
        QString text = page(SnapshotWords::tr("Report of a comparison with a snapshot"), SnapshotWords::tr("Before and after"), snapshotVerdict(comparison));
        text += paperSection(SnapshotWords::tr("Before: the snapshot"), snapshotRows(comparison.before, telling));
        text += paperSection(SnapshotWords::tr("After"), paperRow(SnapshotWords::tr("Compared"), instantOnPaper(comparison.at, telling)) + paperRow(SnapshotWords::tr("With"), comparison.program));
        for (const SnapshotComparison::Share& one : comparison.shares) {
            text += paperSection(one.name, paperRow(SnapshotWords::tr("Complete to, before"), instantOr(one.before, telling)) + paperRow(SnapshotWords::tr("Complete to, now"), instantOr(one.now, telling)) +
                                               paperRow(SnapshotWords::tr("Files before"), numberText(one.files)) + paperRow(SnapshotWords::tr("The same, read since"), numberText(one.same)) +
                                               paperRow(SnapshotWords::tr("Not read since"), numberText(one.notRead)) + paperRow(SnapshotWords::tr("No hash"), numberText(one.untold)) + paperRow(SnapshotWords::tr("Missing before"), numberText(one.wasMissing)) +
                                               paperRow(SnapshotWords::tr("Changed"), numberText(one.changed)) + paperRow(SnapshotWords::tr("Gone"), numberText(one.gone)) +
                                               paperRow(SnapshotWords::tr("Elsewhere"), numberText(one.moved)) + paperRow(SnapshotWords::tr("Came since"), comparison.tellsAdded() ? numberText(one.added) : SnapshotWords::tr("not told")));
        }
        QString rows;
        for (size_t i = 0; i < std::min(comparison.findings.size(), mostOnPaper); ++i) {
            const SnapshotFinding& one = comparison.findings[i];
            rows += paperRow(snapshotKindWord(one.kind), u"%1 · %2 %3 %4"_s.arg(one.repository, one.nativeId, one.nativeVersion, one.place));
        }
        const qint64 more = qint64(comparison.findings.size()) + comparison.notListed - qint64(mostOnPaper);
        if (more > 0) {
            rows += paperRow(SnapshotWords::tr("And"), SnapshotWords::tr("%1 more; the data inside this file lists %2 in all").arg(numberText(more), numberText(qint64(comparison.findings.size()))));
        }
        text += paperSection(SnapshotWords::tr("What is not as it was"), rows);
        return text + paperSection(SnapshotWords::tr("How to check it"), signatureRows(key, whyUnsigned)) + u"</body></html>"_s;
    };
    const auto enclosed = [comparison, name = SnapshotWords::tr("The same for programs"), list = SnapshotWords::tr("What is not as it was")](const QString& key) {
        QJsonObject json = evidence::snapshotComparisonJson(comparison);
        json[u"key"_s] = key;
        return std::vector<seal::EnclosedFile>{{u"comparison.json"_s, u"application/json"_s, name, QJsonDocument(json).toJson()}, {u"not-as-it-was.csv"_s, u"text/csv"_s, list, snapshotCsv(comparison)}};
    };
    return {path, SnapshotWords::tr("Report of a comparison with a snapshot"), u"comparison with snapshot "_s + QString::fromLatin1(comparison.before.sha256.toHex()), comparison.at, comparison.program, html,
            enclosed};
}

QByteArray snapshotCsv(const SnapshotComparison& comparison)
{
    QByteArray csv = "kind,repository,native_id,native_version,before_sha256,now_sha256,place\r\n";
    for (const SnapshotFinding& one : comparison.findings) {
        QByteArrayList line;
        for (const QString& cell : {QString(codeOf(one.kind)), one.repository, one.nativeId, one.nativeVersion, QString::fromLatin1(one.before.toHex()), QString::fromLatin1(one.now.toHex()), one.place}) {
            line << evidence::csvCell(cell);
        }
        csv += line.join(',') + "\r\n";
    }
    return csv;
}

} // namespace cf::ui
