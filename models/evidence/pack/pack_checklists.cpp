#include "models/evidence/pack/pack_checklists.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 300 * 1024;
constexpr int mostFiles = 200;

void add(PackChecklists& all, const QString& folder, bool isOwn)
{
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name).mid(0, mostFiles);
    for (const QString& name : names) {
        QFile file(QDir(folder).filePath(name));
        auto read = file.open(QIODevice::ReadOnly) ? readPackChecklist(file.read(mostBytes)) : Result<PackChecklist>(fail(ErrorKind::Storage, file.errorString()));
        if (!read) {
            all.faults.push_back({name, read.error().detail});
            continue;
        }
        read->isOwn = isOwn;
        const auto same = std::ranges::find(all.all, read->id, &PackChecklist::id);
        same == all.all.end() ? all.all.push_back(*read) : void(*same = *read);
    }
}

} // namespace

const PackChecklist* PackChecklists::find(const QString& id) const
{
    const auto found = std::ranges::find(all, id, &PackChecklist::id);
    return found == all.end() ? nullptr : &*found;
}

PackChecklists readPackChecklists(const QString& profile)
{
    PackChecklists all;
    add(all, u":/packs"_s, false);
    Q_ASSERT(!all.all.empty() && all.faults.empty()); // they are part of the program
    if (!profile.isEmpty()) {
        add(all, QDir(profile).filePath(u"checklists"_s), true);
    }
    std::ranges::stable_sort(all.all, {}, &PackChecklist::id);
    return all;
}

QString usualChecklist(const PackChecklists& checklists, PackSubjectKind kind)
{
    const QString dispute = u"dispute"_s;
    return kind == PackSubjectKind::Dispute && checklists.find(dispute) ? dispute : checklists.all.empty() ? QString() : checklists.all.front().id;
}

} // namespace cf::evidence
