#include "models/evidence/preservation/snapshot_lines.h"

#include "models/base/sha256.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// By a code.
tl::unexpected<Error> damaged(const QString& how) { return fail(ErrorKind::Rejected, u"damaged: "_s + how); }

} // namespace

std::strong_ordering snapshotOrder(const SnapshotFields& a, const SnapshotFields& b)
{
    const auto bytes = [](const QByteArray& x, const QByteArray& y) { return QByteArrayView(x).compare(y) <=> 0; };
    if (const auto kinds = bytes(a[0], b[0]); kinds != 0) {
        return kinds;
    }
    if (const auto repositories = bytes(a[1], b[1]); repositories != 0) {
        return repositories;
    }
    if (const auto ids = bytes(a[2], b[2]); ids != 0) {
        return ids;
    }
    return a[0] == "V" ? a[3].toLongLong() <=> b[3].toLongLong() : bytes(a[3], b[3]);
}

QByteArray snapshotLine(const SnapshotFields& fields)
{
    QByteArray line;
    for (const QByteArray& field : fields) {
        if (!line.isEmpty()) {
            line += '\t';
        }
        for (const char c : field) {
            c == '\t' ? line += "\\t" : c == '\n' ? line += "\\n" : c == '\\' ? line += "\\\\" : line += c;
        }
    }
    return line + '\n';
}

SnapshotFields snapshotFields(QByteArrayView line)
{
    SnapshotFields fields(1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\t') {
            fields.emplace_back();
        } else if (line[i] == '\\' && i + 1 < line.size()) {
            const char c = line[++i];
            fields.back() += c == 't' ? '\t' : c == 'n' ? '\n' : c;
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

QByteArray snapshotTime(std::optional<UtcMs> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
}

std::optional<UtcMs> snapshotTimeFrom(const QByteArray& text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

void countVersion(WrittenSnapshot& snapshot, const SnapshotFields& version, QByteArray& resource)
{
    const QByteArray of = version[1] + '\t' + version[2];
    snapshot.resources += of != resource ? 1 : 0; // they are in order
    resource = of;
    snapshot.approvals += version[7].isEmpty() ? 0 : 1;
    if (version[6] == "APPROVED" && version[7].isEmpty()) {
        ++snapshot.unapproved;
        if (snapshot.unapprovedNamed.size() < WrittenSnapshot::mostNamed) {
            snapshot.unapprovedNamed << QString::fromUtf8(version[2] + ' ' + version[3]);
        }
    }
}

QByteArray notShownText(const std::vector<FormatNotShown>& formats)
{
    QByteArrayList parts;
    for (const FormatNotShown& one : formats) {
        parts << one.format.toUtf8() + '=' + QByteArray::number(one.files);
    }
    return parts.join(',');
}

std::vector<FormatNotShown> notShownFrom(const QByteArray& text)
{
    std::vector<FormatNotShown> formats;
    for (const QByteArray& part : text.split(',')) {
        if (const qsizetype sign = part.lastIndexOf('='); sign > 0) {
            formats.push_back({QString::fromUtf8(part.first(sign)), part.mid(sign + 1).toLongLong()});
        }
    }
    return formats;
}

QByteArray leftOutLines(const SnapshotScope& scope)
{
    if (scope.isWhole()) {
        return {};
    }
    QByteArray lines;
    for (const SnapshotPlace& one : scope.leftOut) {
        lines += snapshotLine({"L", "repository", one.id.value().toUtf8(), one.name.toUtf8(), snapshotTime(one.watermark)});
    }
    lines += snapshotLine({"L", "files", QByteArray(codeOf(scope.files).latin1()), QByteArray::number(scope.filesLeftOut), scope.query.toUtf8(), QByteArray::number(scope.letters), scope.areLettersExact ? "exact" : "at-least"});
    lines += snapshotLine({"L", "versions", QByteArray(codeOf(scope.versions).latin1()), QByteArray::number(scope.versionsLeftOut)});
    for (const QString& name : scope.templates) {
        lines += snapshotLine({"L", "template", name.toUtf8()});
    }
    return lines;
}

bool takeLeftOut(SnapshotScope& scope, const SnapshotFields& line)
{
    const auto is = [&](const char* what, size_t fields) { return line.size() == fields && line[1] == what; };
    if (is("repository", 5)) {
        scope.leftOut.push_back({RepositoryId(QString::fromUtf8(line[2])), QString::fromUtf8(line[3]), snapshotTimeFrom(line[4])});
        return true;
    }
    if (is("template", 3)) {
        scope.templates << QString::fromUtf8(line[2]);
        return true;
    }
    if (is("files", 7)) {
        for (const SnapshotFiles one : {SnapshotFiles::All, SnapshotFiles::OfLetters, SnapshotFiles::None}) {
            if (line[2] == codeOf(one).latin1()) {
                scope.files = one;
                scope.filesLeftOut = line[3].toLongLong();
                scope.query = QString::fromUtf8(line[4]);
                scope.letters = line[5].toLongLong();
                scope.areLettersExact = line[6] == "exact";
                return true;
            }
        }
    }
    if (is("versions", 4)) {
        for (const SnapshotVersions one : {SnapshotVersions::All, SnapshotVersions::Named, SnapshotVersions::None}) {
            if (line[2] == codeOf(one).latin1()) {
                scope.versions = one;
                scope.versionsLeftOut = line[3].toLongLong();
                return true;
            }
        }
    }
    return false;
}

Result<std::unique_ptr<SnapshotReader>> SnapshotReader::open(const QString& path)
{
    auto reader = std::unique_ptr<SnapshotReader>(new SnapshotReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, reader->m_file.errorString());
    }
    CF_CHECK(reader->check());
    return reader;
}

Result<QByteArray> SnapshotReader::line()
{
    QByteArray line = m_file.readLine(longestSnapshotLine + 1);
    if (line.isEmpty() && m_file.error() != QFile::NoError) {
        return fail(ErrorKind::Storage, m_file.errorString());
    }
    if (!line.isEmpty() && !line.endsWith('\n')) {
        return damaged(u"cut-line"_s);
    }
    return line;
}

Result<void> SnapshotReader::check()
{
    Sha256 sum, whole;
    CF_TRY(const QByteArray first, line());
    const bool isPart = first == snapshotLine({"counterfoil-snapshot", "3"});
    m_told.tellsApprovals = isPart || first == snapshotLine({"counterfoil-snapshot", "2"});
    if (!m_told.tellsApprovals && first != snapshotLine({"counterfoil-snapshot", "1"})) {
        return fail(ErrorKind::Rejected, u"no snapshot of this format"_s);
    }
    const size_t ofVersion = m_told.tellsApprovals ? 8 : 6;
    QByteArray resource; // that the last version was of
    sum.addData(first);
    whole.addData(first);
    qint64 files = 0, versions = 0, begin = 0;
    QByteArrayList told; // of M lines
    SnapshotFields last;
    bool hasLeftOut = false;
    for (;;) {
        CF_TRY(const QByteArray text, line());
        if (text.isEmpty()) {
            return damaged(u"no-end"_s);
        }
        whole.addData(text);
        const SnapshotFields fields = snapshotFields(QByteArrayView(text).chopped(1));
        const QByteArray& kind = fields[0];
        if (kind == "E") {
            if (fields.size() != 4 || fields[1] != QByteArray::number(files) || fields[2] != QByteArray::number(versions) || fields[3] != sum.result().toHex()) {
                return damaged(u"other-end"_s);
            }
            if (!m_file.atEnd()) {
                return damaged(u"behind-end"_s);
            }
            break;
        }
        sum.addData(text);
        const bool isHead = kind == "M" || kind == "R" || (isPart && kind == "L");
        if (isHead && !last.empty()) {
            return damaged(u"late-head"_s);
        }
        if (!isHead && fields.size() > 5) {
            if (!last.empty() && snapshotOrder(last, fields) >= 0) {
                return damaged(u"order"_s);
            }
            last = fields;
        }
        if (kind == "F" && fields.size() == 7) {
            ++files;
            m_told.withoutHash += fields[4].isEmpty() ? 1 : 0;
        } else if (kind == "V" && fields.size() == ofVersion) {
            ++versions;
            if (m_told.tellsApprovals) {
                countVersion(m_told, fields, resource);
            }
        } else if (kind == "R" && fields.size() == 4) {
            m_told.head.places.push_back({RepositoryId(QString::fromUtf8(fields[1])), QString::fromUtf8(fields[2]), snapshotTimeFrom(fields[3])});
        } else if (isPart && kind == "L" && takeLeftOut(m_told.scope, fields)) {
            hasLeftOut = true;
        } else if (kind == "M" && fields.size() == 3 && !told.contains(fields[1])) {
            told << fields[1];
            if (fields[1] == "at") {
                m_told.head.at = snapshotTimeFrom(fields[2]).value_or(0);
            } else if (fields[1] == "person") {
                m_told.head.person = QString::fromUtf8(fields[2]);
            } else if (fields[1] == "program") {
                m_told.head.program = QString::fromUtf8(fields[2]);
            } else if (fields[1] == "not-shown") {
                m_told.notShown = notShownFrom(fields[2]);
            }
        } else {
            return damaged(u"odd-line"_s);
        }
        if (isHead) {
            begin = m_file.pos();
        }
    }
    if (m_told.head.at <= 0) {
        return damaged(u"no-time"_s);
    }
    if (isPart && (!hasLeftOut || m_told.scope.isWhole())) {
        return damaged(u"no-part"_s);
    }
    m_told.files = files;
    m_told.versions = versions;
    m_told.sha256 = whole.result();
    if (!m_file.seek(begin)) {
        return fail(ErrorKind::Storage, m_file.errorString());
    }
    return {};
}

Result<std::optional<SnapshotFields>> SnapshotReader::next()
{
    CF_TRY(const QByteArray text, line());
    SnapshotFields fields = snapshotFields(QByteArrayView(text).chopped(text.isEmpty() ? 0 : 1));
    if (fields[0] != "F" && fields[0] != "V") {
        return std::optional<SnapshotFields>();
    }
    return std::optional(std::move(fields));
}

} // namespace cf::evidence
