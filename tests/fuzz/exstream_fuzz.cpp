// What a composition system answers is read entry by entry, and mapped: the same each time, within bounds; and so is an output manifest.
#include "models/connectors/exstream/exstream_data.h"
#include "models/connectors/exstream/exstream_input.h"
#include "models/connectors/exstream/exstream_manifest.h"
#include "models/connectors/exstream/exstream_map.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace cf::connectors::exstream;

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void lookAtEntry(const QJsonValue& value, std::vector<VersionWire>& versions, std::vector<HistoryWire>& history)
{
    if (auto version = versionIn(value)) {
        require(!version->id.isEmpty() && !version->id.contains(u'/') && version->version > 0 && version->name.size() <= 1'024);
        require(*version == *versionIn(value));
        versions.push_back(*std::move(version));
    }
    if (auto line = historyIn(value)) {
        require(line->at > 0);
        history.push_back(*std::move(line));
    }
    if (const auto job = jobIn(value)) {
        require(runOf(*job, QStringLiteral("D")) == runOf(*job, QStringLiteral("D")) && !runOf(*job, QStringLiteral("D")).domain.isEmpty());
    }
    if (const auto step = stepIn(value)) {
        require(stepOf(*step).nativeId == step->id);
    }
    if (const auto used = usedIn(value)) {
        require(usedOf(*used).version > 0);
    }
    if (const auto domain = domainIn(value)) {
        require(!domain->id.contains(u'/') && domain->id != u"..");
    }
    (void)flowIn(value);
    for (const QString& id : idsIn(value)) {
        require(!id.isEmpty() && !id.contains(u'/'));
    }
    require(linkObjectIn(value).size() <= 255);
    if (const auto at = instantIn(value)) {
        require(*at > 0 && *at < 4'102'444'800'000);
    }
}

void lookAtAnswer(const QByteArray& bytes)
{
    const auto answer = answerIn(bytes);
    if (!answer) {
        require(answer.error().detail.size() < 200); // numbers alone: what it says may name customers
        return;
    }
    std::vector<VersionWire> versions;
    std::vector<HistoryWire> history;
    lookAtEntry(answer->data, versions, history);
    for (const QJsonValue one : answer->data.toArray()) {
        lookAtEntry(one, versions, history);
    }
    if (versions.empty()) {
        return;
    }
    const auto resource = resourceOf(versions, history, QStringLiteral("D"), QStringLiteral("TemplateVersion"));
    require(resource == resourceOf(versions, history, QStringLiteral("D"), QStringLiteral("TemplateVersion")));
    require(resource.versions.size() <= versions.size() && !resource.versions.empty() && resource.history.size() == history.size());
    for (size_t i = 0; i < resource.versions.size(); ++i) {
        require(!resource.versions[i].label.isEmpty());
        require(i == 0 || resource.versions[i - 1].number < resource.versions[i].number);
        require(resource.versions[i].state == cf::TemplateState::Approved || resource.versions[i].approvedBy.isEmpty());
    }
}

void lookAtManifest(const QByteArray& bytes)
{
    const ManifestKeys keys{QStringLiteral("DocumentId"), QStringLiteral("TemplateCode")};
    const ManifestWire manifest = readManifest(bytes, keys, 100);
    require(manifest == readManifest(bytes, keys, 100));
    require(manifest.outputs.size() <= 100 && manifest.customers.value_or(0) >= 0);
    for (const OutputWire& one : manifest.outputs) {
        require(one.output.documentId.size() <= 1'024 && !one.output.fileName.contains(u'/') && one.output.pages >= 0);
    }
}

void lookAtInput(const QByteArray& bytes)
{
    DataTerms terms;
    terms.systems = systemsIn(usualSystems());
    DataBounds bounds;
    bounds.customers = 20;
    bounds.fields = 100;
    bounds.ofCustomer = 30;
    bounds.value = 50;
    const DataWire data = readData(bytes, terms, bounds);
    const DataWire again = readData(bytes, terms, bounds);
    require(data.customers == again.customers && data.fault == again.fault && data.isCut == again.isCut);
    require(data.customers.size() <= 20);
    std::size_t fields = 0;
    for (const cf::DataSnapshot& one : data.customers) {
        fields += one.fields.size();
        require(!one.customerNumber.isEmpty() && one.fields.size() <= 30);
        for (const cf::DataField& field : one.fields) {
            require(!field.path.isEmpty() && field.path.size() <= bounds.path && field.value.size() <= 50);
        }
        const auto back = cf::fieldsIn(cf::canonicalForm(one.fields));
        require(back && cf::canonicalForm(*back) == cf::canonicalForm(one.fields));
    }
    require(fields <= 100);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    lookAtAnswer(bytes);
    lookAtManifest(bytes);
    lookAtInput(bytes);
    require(customersIn(bytes, QStringLiteral("lines")) <= qint64(size));
    require(customersIn(bytes, QStringLiteral("customer")) <= qint64(size));
    return 0;
}
