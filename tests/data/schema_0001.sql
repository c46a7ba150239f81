BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE planned_obligation (
	contract_id CHAR(32) NOT NULL, 
	place INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	window INTEGER NOT NULL, 
	tell_by_on DATE, 
	waits_from_on DATE, 
	is_settled BOOLEAN NOT NULL, 
	CONSTRAINT pk_planned_obligation PRIMARY KEY (contract_id, place)
)
 WITHOUT ROWID

;
CREATE INDEX ix_planned_obligation_open ON planned_obligation (due_on) WHERE is_settled = 0;
CREATE INDEX ix_planned_obligation_waiting ON planned_obligation (waits_from_on, due_on) WHERE is_settled = 0 AND waits_from_on IS NOT NULL;
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set_sequence ON revision (change_set, sequence);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE stale_plan (
	contract_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_stale_plan PRIMARY KEY (contract_id)
);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE INDEX ix_obligation_done_on ON obligation (done_on);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a2027b2cd773b5ad63bc4313f3e048', 'e2629c0125e39163c65580fa9db2c311b046ede19abb8c2c954373f1ce8dde29', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a2027b2c97774c8f651ffcf5138602', 'name', '[["03ea94762484671565bef6029fcc5fbe3e879a61195ac85dfd84a9285b5b145a","Lodz House"],["3caad950d5503209a572f23a70619565836687d24e0b561f2600022eec5b2bab","Łódź House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a2027b2cd4750ab1c5edf9baf7e723', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '22 116328628224000021 9f7ec6ad3c76837b2f230e3512ea0d5aa04d3f1641e34b7a77a46eda1e93281b');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a2027b2ba2710c8b8794b690d2f5bf');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a2027b2cd674db9ac83dc19c0ddc35', '0570ad95e68047e9619381a525ad27a805ca55a734db746f9c57316d39a23d72', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('02249842a7287a75dce9e01976dc140e5af09d47bed2e76aa53409954961bab6', 'note', '01a2027b2cd4750ab1c5edf9baf7e723', '9ed09c503ce15df332cfdd2726f09d6558190ed3f2eb088c0a44e0f395a36e62', '01a2027b2ba2710c8b8794b690d2f5bf', 21, '3caad950d5503209a572f23a70619565836687d24e0b561f2600022eec5b2bab', 116328628224000020, '01a2027b2dc475a585d2bf6a0e373178', 'Officer 1', 'Bin note', '', '', 'bin', '2fc675a5cfcbc126', '{}', 'f4f9352c368546282f31c38cc853e0f1de7466d70e73ed563ff6bdc2b57454b0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('03ea94762484671565bef6029fcc5fbe3e879a61195ac85dfd84a9285b5b145a', 'provider', '01a2027b2c97774c8f651ffcf5138602', '078f78c708280dd7dafbe38cb21336b53009a8872ec8f216c1eeca53f67557ae', '01a2027b2c7a761ea424c53196e5eac4', 1, '', 116328628224000019, '01a2027b2d9074fcb1654ed6f1c24f8f', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '329bcf07f10c43c9', '{"name":"Lodz House"}', '67ff27be4a5dab341eb84852693cd598a6194e90de3e0b0d7f56fdc5838421ae');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0570ad95e68047e9619381a525ad27a805ca55a734db746f9c57316d39a23d72', 'period', '01a2027b2cd674db9ac83dc19c0ddc35', '', '01a2027b2ba2710c8b8794b690d2f5bf', 16, '9ed09c503ce15df332cfdd2726f09d6558190ed3f2eb088c0a44e0f395a36e62', 116328628224000015, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '783fb03f0d5ef2f4', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', '140f6e59ae9708b7e72c95ef5532055c9921dcd58b190fdb971330da917e8937');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('078f78c708280dd7dafbe38cb21336b53009a8872ec8f216c1eeca53f67557ae', 'provider', '01a2027b2c97774c8f651ffcf5138602', '', '01a2027b2ba2710c8b8794b690d2f5bf', 3, '173cd5fc1213cbc270176510d55ed555cd6feb150512e3b3912e0f605e01f48e', 116328628224000002, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '6db00e73fe913d0c', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a2027b2c967093aed380b16bc2c316","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a2027b2c967093aed380b16bc2c316","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', 'a538a1981522431717c09274c7cc704b97d07e5c591e380c824b6984db5a8177');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0c57bf74a8c5b5cf4e1efd3b23e35cd06cb8cd1ce84f66352644c50da21aede8', 'obligation', '01a2027b2cdc76ed87eb01dd4bfef215', '', '01a2027b2ba2710c8b8794b690d2f5bf', 18, 'e2629c0125e39163c65580fa9db2c311b046ede19abb8c2c954373f1ce8dde29', 116328628224000017, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '5d88479b6b29e3e6', '{"author":"Decided by of it''s own","contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', 'c839cd777138a5addbded18e26fb27812647f0dabc56f04792a7ef0797de4207');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('13af8cc37bffc847232d434e30767391d7237bd4704d31d184b3909121bda53a', 'document', '01a2027b2ccd74669b04bc1e981062ed', '', '01a2027b2ba2710c8b8794b690d2f5bf', 14, '8c253cd52afb7eca856a7b205dadf136d60ddb5280f3022e04bd2aead7b31f5d', 116328628224000013, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '2d9af60bd0e98ee2', '{"contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a2027b2c97774c8f651ffcf5138602","reference":"Reference of it''s own","title":"Document of it''s own"}', '59b40b0f3de67cf600cb9a4e04a015a705fb7222c9e99af6536e1ebb947f5f4c');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('173cd5fc1213cbc270176510d55ed555cd6feb150512e3b3912e0f605e01f48e', 'officer', '01a2027b2c967093aed380b16bc2c316', '', '01a2027b2ba2710c8b8794b690d2f5bf', 2, '33d138940943b29b50c31b8b5a9f8694e46f488037988f096b486e6e49215816', 116328628224000001, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '8b334e4ab1cfb0b8', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a2027b2c9176d7bea924d9a206bdd3","telephone":"Telephone of it''s own"}', 'b247945625ddf3e6858a1750ac4eefb8167a68fc1edfe022d9104623c7c880bd');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('1db7d010bf864a720f5e9f9547ededa584496db15ff43c1eef0b317f6656f7bf', 'variation', '01a2027b2cbc711ab045382df3dc519a', '', '01a2027b2ba2710c8b8794b690d2f5bf', 10, 'bb5810f2d7a56a4dcc14970ffd3a5792c87b0ab8735093b8d1604b77f6e284e5', 116328628224000009, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'd42d31ac9b39dc6d', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', 'bdf7a059e172ca433ee5d87507e8064e1d46e8f4cca4d639bf9e2e0120519a76');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('332debe0f52734a7fb89a5b6c0b3d18706fe22441e5890eb7edbc3eec23b8cd7', 'location', '01a2027b2c9d75b5ab730f3640b5e0c8', '', '01a2027b2ba2710c8b8794b690d2f5bf', 4, '078f78c708280dd7dafbe38cb21336b53009a8872ec8f216c1eeca53f67557ae', 116328628224000003, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '3bdb5332fec95a82', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a2027b2c97774c8f651ffcf5138602","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', 'b95cc54eaf108f1976c11090413ec6a2e624d263e1cf10ffff3392d2fe9acb4d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('33d138940943b29b50c31b8b5a9f8694e46f488037988f096b486e6e49215816', 'team', '01a2027b2c9176d7bea924d9a206bdd3', '', '01a2027b2ba2710c8b8794b690d2f5bf', 1, '', 116328628224000000, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '8d02d5c996868dfa', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'cbf92f00fde790c329ecd45c9a53a1b2d66530ac570e6da510c2ced7dcb12b67');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('3caad950d5503209a572f23a70619565836687d24e0b561f2600022eec5b2bab', 'provider', '01a2027b2c97774c8f651ffcf5138602', '078f78c708280dd7dafbe38cb21336b53009a8872ec8f216c1eeca53f67557ae', '01a2027b2ba2710c8b8794b690d2f5bf', 20, '57aa54911e513340ac9e0b64f0a11e799b1ffa901b5151a158d8b9313849466d', 116328628224000019, '01a2027b2d84766b8961496b81a7a5f4', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'a71dbdc88832c7a1', '{"name":"Łódź House"}', '3c993fb4a4eae140e60eb7d03fbce109f6eb9947c7e92f6009b9fc72bbf6b21b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('57aa54911e513340ac9e0b64f0a11e799b1ffa901b5151a158d8b9313849466d', 'setting', '01a2027b2ce075f1a06aced642a70bf5', '', '01a2027b2ba2710c8b8794b690d2f5bf', 19, '0c57bf74a8c5b5cf4e1efd3b23e35cd06cb8cd1ce84f66352644c50da21aede8', 116328628224000018, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'aae48edbff38339f', '{"name":"Name of it''s own","value":"Value of it''s own"}', 'f650d76e37c523b7a5a448150899c9a9d7f3e70ed6e2ece9fed7b3bc96b6c31e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6df29dde7574e097415c63b9e603f27b7c65b94f66502fa3222d9a9500805df4', 'rating', '01a2027b2c9e73fbb8431b086762609a', '', '01a2027b2ba2710c8b8794b690d2f5bf', 5, '332debe0f52734a7fb89a5b6c0b3d18706fe22441e5890eb7edbc3eec23b8cd7', 116328628224000004, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'd3546356c836f386', '{"area":"Area of inspection of it''s own","location_id":"01a2027b2c9d75b5ab730f3640b5e0c8","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', 'bed2eed02158e9a82fd09fa55fa820eb75264ee0d34cf10ef9ad6d3b2ce4814f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('8c253cd52afb7eca856a7b205dadf136d60ddb5280f3022e04bd2aead7b31f5d', 'frequency_change', '01a2027b2cc775bc94bd2db1286a8303', '', '01a2027b2ba2710c8b8794b690d2f5bf', 13, 'ce598c7fbcc2811f8c81594529e33ee23432b5a8ea3712bb763d1e11bfc3bd4d', 116328628224000012, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'ea8486dd60283b5e', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '653d60b0f8c1b0d984ef3864d28f7e2bf826f29f22c467bee3aa4147f21a552b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9ed09c503ce15df332cfdd2726f09d6558190ed3f2eb088c0a44e0f395a36e62', 'note', '01a2027b2cd4750ab1c5edf9baf7e723', '', '01a2027b2ba2710c8b8794b690d2f5bf', 15, '13af8cc37bffc847232d434e30767391d7237bd4704d31d184b3909121bda53a', 116328628224000014, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'f6faf8e625685f97', '{"contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","happened_on":"2026-04-03","provider_id":"01a2027b2c97774c8f651ffcf5138602","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', '73b776e1966496fb7b26a70fadfb81deb1603cd7161b0d90a9a3668c1615c88d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9f7ec6ad3c76837b2f230e3512ea0d5aa04d3f1641e34b7a77a46eda1e93281b', 'team', '01a2027b2c9176d7bea924d9a206bdd3', '33d138940943b29b50c31b8b5a9f8694e46f488037988f096b486e6e49215816', '01a2027b2ba2710c8b8794b690d2f5bf', 22, '02249842a7287a75dce9e01976dc140e5af09d47bed2e76aa53409954961bab6', 116328628224000021, '01a2027b2dcd72ce97f7d2fcdb85d0aa', 'Officer 1', 'Close a gap', '', '', 'set', 'a809c64266cccb64', '{"email":"team@council.example"}', 'eea541fbd5d96c4ba1f7a9de842ddbe62f71e97a697d8e83fb6431555588906e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b9d6ac6a0afd8273bccc64f9403d04fcf54c0e5564189b07ca2aa4eec3da7149', 'extension', '01a2027b2caf76dca5f599b62c337ccc', '', '01a2027b2ba2710c8b8794b690d2f5bf', 8, 'f4e4f3ffd84e52f75919bf8a5520c74c55cc4905b488a3ce3d7c0efbe7323b5f', 116328628224000007, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '3ac022d4531ebfd8', '{"contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', 'e45bf5ed3026a7255a9c1001998160af12cf6e0ce48fd45196661b25cb6ae3a3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('bb5810f2d7a56a4dcc14970ffd3a5792c87b0ab8735093b8d1604b77f6e284e5', 'break', '01a2027b2cb67775b9dda1f22a277d15', '', '01a2027b2ba2710c8b8794b690d2f5bf', 9, 'b9d6ac6a0afd8273bccc64f9403d04fcf54c0e5564189b07ca2aa4eec3da7149', 116328628224000008, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'f11747d32fa42b5f', '{"breaks_on":"2026-04-03","contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', 'c76500aa3c15c1f402b4ebed4a5eab7c31debd58827bf7814f937414efaecadb');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ce598c7fbcc2811f8c81594529e33ee23432b5a8ea3712bb763d1e11bfc3bd4d', 'tier_change', '01a2027b2cc477b98d82c005ed6fce20', '', '01a2027b2ba2710c8b8794b690d2f5bf', 12, 'fd031a46ebf0634621333f0e5e493041a5c67f779dec6ad3419e74a19c2fb968', 116328628224000011, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '311f1720d946081b', '{"contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', 'a662617062a9dc40310910dd5ff9ef47a7a17174dec9eef470c3b8639229bed2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e2629c0125e39163c65580fa9db2c311b046ede19abb8c2c954373f1ce8dde29', 'closure', '01a2027b2cd773b5ad63bc4313f3e048', '', '01a2027b2ba2710c8b8794b690d2f5bf', 17, '0570ad95e68047e9619381a525ad27a805ca55a734db746f9c57316d39a23d72', 116328628224000016, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '12d5ce5f8dcb07b1', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', '39e290e1137faa51cd979f9cd70e996df6ad70c1d5978e821e176622ff629fb8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f129eeed1504e4c10355d489971ff3b5a3b2d765fdb287e567fad1d7669a8c28', 'contract', '01a2027b2c9f738bb5ca9a2d40edc837', '', '01a2027b2ba2710c8b8794b690d2f5bf', 6, '6df29dde7574e097415c63b9e603f27b7c65b94f66502fa3222d9a9500805df4', 116328628224000005, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'e4d20bb82b1a479c', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a2027b2c967093aed380b16bc2c316","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a2027b2c967093aed380b16bc2c316","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a2027b2c97774c8f651ffcf5138602","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', 'b05be31ee055132dbc2fb398c1b94405677ac68423aaacd1f6b6289cfd4c0fd3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f4e4f3ffd84e52f75919bf8a5520c74c55cc4905b488a3ce3d7c0efbe7323b5f', 'contact', '01a2027b2cae73e6a400cddfe2b949ea', '', '01a2027b2ba2710c8b8794b690d2f5bf', 7, 'f129eeed1504e4c10355d489971ff3b5a3b2d765fdb287e567fad1d7669a8c28', 116328628224000006, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', 'a533bfc14fdd3500', '{"email":"E-mail of it''s own","location_id":"01a2027b2c9d75b5ab730f3640b5e0c8","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a2027b2c97774c8f651ffcf5138602","role":"Role of it''s own","telephone":"Telephone of it''s own"}', 'cb775a5447a854085fd249af89ea84d7e6463ac9f55a30985df127bae4386cbc');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fd031a46ebf0634621333f0e5e493041a5c67f779dec6ad3419e74a19c2fb968', 'contract_location', '01a2027b2cbf73429b9c5b5e0f9b3037', '', '01a2027b2ba2710c8b8794b690d2f5bf', 11, '1db7d010bf864a720f5e9f9547ededa584496db15ff43c1eef0b317f6656f7bf', 116328628224000010, '01a2027b2c9076b6b28bee670ff7b149', 'Officer 1', 'Add one of each', '', '', 'set', '24e81699ba88fdc5', '{"contract_id":"01a2027b2c9f738bb5ca9a2d40edc837","location_id":"01a2027b2c9d75b5ab730f3640b5e0c8","validated_on":"2026-04-03"}', '2b63583520bf3a15b8740b19a432a326de376fbf7c6180300b5ad61a4de9452c');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a2027b2ce075f1a06aced642a70bf5', '57aa54911e513340ac9e0b64f0a11e799b1ffa901b5151a158d8b9313849466d', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "stale_plan" ("contract_id") VALUES ('00000000000000000000000000000000');
INSERT INTO "stale_plan" ("contract_id") VALUES ('01a2027b2c9f738bb5ca9a2d40edc837');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a2027b2c9176d7bea924d9a206bdd3', '9f7ec6ad3c76837b2f230e3512ea0d5aa04d3f1641e34b7a77a46eda1e93281b', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('bfc07aca524e6dc3920d4d5450d2c613d312367e0eed173d915c37094793b8dd', '{"change_set":"01a2027b2d9b763fbd22c77eb28060e8","clock":116328628224000021,"device":"01a2027b2c7a761ea424c53196e5eac4","field_values":"{\"telephone\":\"01632 960001\"}","id":"bfc07aca524e6dc3920d4d5450d2c613d312367e0eed173d915c37094793b8dd","label":"Add officers","officer":"Officer 1","parents":"55a78f469651e6e014c1f4928d69a15c48c2b209ea75a31fd48e2dd361b06450","previous":"55a78f469651e6e014c1f4928d69a15c48c2b209ea75a31fd48e2dd361b06450","reason":"","record_id":"01a2027b2d9b763fbd22c77fe08409fc","record_kind":"officer","salt":"17faa8b58edb321a","sequence":3,"undoes":"","values_hash":"31a87da17445a18782c31819f8002a8bc19b419d0d277da4c30ad9252e5d925a","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a2027b2c967093aed380b16bc2c316', '173cd5fc1213cbc270176510d55ed555cd6feb150512e3b3912e0f605e01f48e', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a2027b2c9176d7bea924d9a206bdd3', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a2027b2c97774c8f651ffcf5138602', '03ea94762484671565bef6029fcc5fbe3e879a61195ac85dfd84a9285b5b145a 3caad950d5503209a572f23a70619565836687d24e0b561f2600022eec5b2bab', 0, 1, 'Łódź House', 'Trading name of it''s own', '01a2027b2c967093aed380b16bc2c316', '01a2027b2c967093aed380b16bc2c316', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a2027b2c9f738bb5ca9a2d40edc837', 'f129eeed1504e4c10355d489971ff3b5a3b2d765fdb287e567fad1d7669a8c28', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a2027b2c97774c8f651ffcf5138602', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a2027b2c967093aed380b16bc2c316', '01a2027b2c967093aed380b16bc2c316', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a2027b2c9d75b5ab730f3640b5e0c8', '332debe0f52734a7fb89a5b6c0b3d18706fe22441e5890eb7edbc3eec23b8cd7', 0, 0, 'Name of it''s own', '01a2027b2c97774c8f651ffcf5138602', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a2027b2cb67775b9dda1f22a277d15', 'bb5810f2d7a56a4dcc14970ffd3a5792c87b0ab8735093b8d1604b77f6e284e5', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a2027b2cae73e6a400cddfe2b949ea', 'f4e4f3ffd84e52f75919bf8a5520c74c55cc4905b488a3ce3d7c0efbe7323b5f', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a2027b2c97774c8f651ffcf5138602', '01a2027b2c9d75b5ab730f3640b5e0c8', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a2027b2cbf73429b9c5b5e0f9b3037', 'fd031a46ebf0634621333f0e5e493041a5c67f779dec6ad3419e74a19c2fb968', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', '01a2027b2c9d75b5ab730f3640b5e0c8', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a2027b2ccd74669b04bc1e981062ed', '13af8cc37bffc847232d434e30767391d7237bd4704d31d184b3909121bda53a', 0, 0, 'Document of it''s own', '01a2027b2c97774c8f651ffcf5138602', '01a2027b2c9f738bb5ca9a2d40edc837', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a2027b2caf76dca5f599b62c337ccc', 'b9d6ac6a0afd8273bccc64f9403d04fcf54c0e5564189b07ca2aa4eec3da7149', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a2027b2cc775bc94bd2db1286a8303', '8c253cd52afb7eca856a7b205dadf136d60ddb5280f3022e04bd2aead7b31f5d', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a2027b2cd4750ab1c5edf9baf7e723', '02249842a7287a75dce9e01976dc140e5af09d47bed2e76aa53409954961bab6', 1, 0, 'Note of it''s own', '01a2027b2c97774c8f651ffcf5138602', '01a2027b2c9f738bb5ca9a2d40edc837', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a2027b2cdc76ed87eb01dd4bfef215', '0c57bf74a8c5b5cf4e1efd3b23e35cd06cb8cd1ce84f66352644c50da21aede8', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a2027b2c9e73fbb8431b086762609a', '6df29dde7574e097415c63b9e603f27b7c65b94f66502fa3222d9a9500805df4', 0, 0, '01a2027b2c9d75b5ab730f3640b5e0c8', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a2027b2cc477b98d82c005ed6fce20', 'ce598c7fbcc2811f8c81594529e33ee23432b5a8ea3712bb763d1e11bfc3bd4d', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a2027b2cbc711ab045382df3dc519a', '1db7d010bf864a720f5e9f9547ededa584496db15ff43c1eef0b317f6656f7bf', 0, 0, '01a2027b2c9f738bb5ca9a2d40edc837', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1109328054520612354, 'provider', '01a2027b2c97774c8f651ffcf5138602', 'Łódź House', 'Łódź House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own
Lódź');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1929860342084394037, 'period', '01a2027b2cd674db9ac83dc19c0ddc35', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1946887778517148397, 'document', '01a2027b2ccd74669b04bc1e981062ed', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2594299746830600682, 'contact', '01a2027b2cae73e6a400cddfe2b949ea', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3130862891640938696, 'location', '01a2027b2c9d75b5ab730f3640b5e0c8', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3374182045336126230, 'officer', '01a2027b2c967093aed380b16bc2c316', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3478248057229562266, 'variation', '01a2027b2cbc711ab045382df3dc519a', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3876079948459264055, 'contract', '01a2027b2c9f738bb5ca9a2d40edc837', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4515180618560486867, 'team', '01a2027b2c9176d7bea924d9a206bdd3', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (570551827766899221, 'obligation', '01a2027b2cdc76ed87eb01dd4bfef215', 'What of it''s own', 'What of it''s own');
COMMIT;
