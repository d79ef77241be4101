cf_fuzz(manifest index_manifest_fuzz.cpp cf::connectors)
cf_fuzz(csv index_csv_fuzz.cpp cf::connectors)
cf_fuzz(flatxml index_flatxml_fuzz.cpp cf::connectors)
