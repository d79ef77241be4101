#include "models/cache/compose_input.h"

#include "models/cache/read_composition.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "models/domain/driver_input.h"

#include <algorithm>

namespace cf::cache {

using namespace Qt::StringLiterals;

namespace {

const Making* madeFromKept(const std::vector<Making>& makings, const RepositoryId& system)
{
    const auto found = std::ranges::find_if(makings, [&](const Making& one) { return one.repository == system && one.data && !one.run.steps.empty(); });
    return found == makings.end() ? nullptr : &*found;
}

/// What was told of it since takes the place of what was told then.
std::vector<DataField> fieldsFor(const KnownData& data, ReissueMode mode, ComposeInput& input)
{
    std::vector<DataField> fields = data.snapshot.fields;
    for (DataField& field : fields) {
        const auto later = mode == ReissueMode::RegenerateToday ? data.later.find(field.path) : data.later.end();
        if (later == data.later.end() || later->second.value == field.value) {
            continue;
        }
        field.value = later->second.value;
        field.source = later->second.source;
        ++input.changed;
        input.latest = std::max(input.latest, later->second.captured);
    }
    return fields;
}

} // namespace

QString detailOf(ComposeTrouble trouble)
{
    switch (trouble) {
    case ComposeTrouble::None: break;
    case ComposeTrouble::NoSystem: return u"no composition system is connected"_s;
    case ComposeTrouble::NoDataSource: return u"the connection to the composition system does not name its source of driver data"_s;
    case ComposeTrouble::NoData: return u"what the letter was made from is not kept"_s;
    case ComposeTrouble::DataCut: return u"what the letter was made from is not whole"_s;
    case ComposeTrouble::NoTemplate: return u"the composition system does not show the template"_s;
    }
    return {};
}

Result<ComposeInput> composeInputOf(store::Database& database, const QString& documentId, ReissueMode mode, const QString& reference)
{
    ComposeInput input;
    CF_TRY(const std::vector<Repository> all, readRepositories(database));
    const auto system = std::ranges::find_if(all, [](const Repository& one) { return one.kind == RepositoryKind::Exstream && !disconnectedSince(one.connection); });
    if (system == all.end()) {
        input.trouble = ComposeTrouble::NoSystem;
        return input;
    }
    input.system = system->id;
    const QString source = system->connection[u"composeSource"_s];
    CF_TRY(const std::vector<Making> makings, makingsOf(database, documentId));
    const Making* const made = madeFromKept(makings, system->id);
    if (source.isEmpty() || !made) {
        input.trouble = source.isEmpty() ? ComposeTrouble::NoDataSource : ComposeTrouble::NoData;
        return input;
    }
    const KnownData& data = *made->data;
    input.captured = data.snapshot.captured;
    if (data.snapshot.isCut || !data.isIntact) {
        input.trouble = ComposeTrouble::DataCut;
        return input;
    }
    input.templateCode = made->run.steps.front().name;
    CF_TRY(const std::vector<KnownResource> resources, resourcesNamed(database, input.templateCode, {ResourceKind::Template}));
    const auto application = std::ranges::find_if(resources, [&](const KnownResource& one) { return one.repository == system->id && !one.resource.isHidden; });
    if (application == resources.end()) {
        input.trouble = ComposeTrouble::NoTemplate;
        return input;
    }
    const std::vector<DataField> fields = fieldsFor(data, mode, input);
    input.deed.domain = made->run.domain;
    input.deed.communication = application->resource.nativeId;
    input.deed.dataSource = QString(source).replace(u"{domain}"_s, made->run.domain.toLower());
    input.deed.data = driverInput(fields, data.snapshot.customerNumber, reference);
    input.deed.dataMime = u"application/json"_s;
    return input;
}

} // namespace cf::cache
