# What authlib_peer.py runs against the authorization server that it starts.
add_executable(oauth_peer_client ${CMAKE_CURRENT_SOURCE_DIR}/oauth_peer_client.cpp)
target_link_libraries(oauth_peer_client PRIVATE cf_settings cf::connectors cf::http Qt6::Test)
target_include_directories(oauth_peer_client PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(oauth_peer_client REUSE_FROM cf_pch_core)
cf_moc(oauth_peer_client ${CMAKE_CURRENT_SOURCE_DIR}/oauth_peer_client.cpp)
cf_peer_client(authlib)
